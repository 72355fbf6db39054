/** What French newspapers print beside news. */
export const FR_COLUMNS = `
play := Le Chevalier noir; La Fille du tambour; Les Deux Orphelins; La Belle Meunière; Le Mariage de Suzon; Mam'zelle Pervenche; Le Roi de carton; Les Cloches de {village}; L'Oncle d'Australie
= courtHead
Tribunaux
Gazette des tribunaux
Tribunal correctionnel
Cour d'assises
Chronique judiciaire
Conseil de guerre
Simple police
= courtItem
{^poor}, a été condamné à {2-8} mois de prison pour avoir soustrait {goods} au préjudice de {person}.
{^poor}, poursuivi pour outrages aux agents, s'en tire avec {5-50} francs d'amende.
À la foire de {village}, {poor} avait dérobé {goods} ; {15-60} jours de prison.
{^poor}, qui a déjà subi {2-19} condamnations, est relégué.
Le nommé {surname}, {trade}, vendait du lait additionné d'eau. {2-9} jours de prison et {50-500} francs d'amende.
Pour ivresse et tapage {street}, {poor} payera {5-15} francs.
Me {surname} plaide avec chaleur, mais le tribunal inflige {2-12} mois au prévenu.
Affaire renvoyée à {weekday} pour supplément d'enquête.
{first} {surname}, dit le Rouquin, nie tout. — Le président : Vous étiez pourtant {street} ?
Acquittement de {poor}, défendu par Me {surname}.
= localHead
Faits divers
Nouvelles diverses
Chronique locale
Chronique régionale
Échos
Petites nouvelles
{=place}
Informations
Nouvelles et échos
Les incidents
Dans la région
= localItem
{^poor}, est tombé d'un échafaudage {street} et s'est fracturé le crâne.
{^when}, les agents ont arrêté {poor}, qui venait de voler {goods}.
Un cheval emporté a brisé hier la devanture de M. {surname}, {trade}, {street}.
On a retiré de l'eau, près du pont de {village}, le cadavre de {poor}.
Un commencement d'incendie s'est déclaré chez M. {surname}, {trade} ; les pompiers s'en sont rendus maîtres en {10-50} minutes.
{^poor}, s'est pendu dans son grenier. On attribue cet acte à des chagrins intimes.
La musique du {20-90}e jouera {weekday}, à {2-8} heures, place du Marché.
Il a été trouvé {street} {goods}. Réclamer au commissariat.
La foire de {village} a été peu suivie à cause du temps.
{^person} vient d'être nommé {trade} du gouvernement à {=place}.
Un chien enragé a mordu {poor} et {poor}.
M. {surname}, {trade} à {village}, a perdu une vache d'une valeur de {money}.
Le conseil municipal de {village} a voté {money} pour le chemin vicinal.
{^poor}, a eu la jambe broyée par une charrette. Son état est grave.
Les conscrits de {village} ont banqueté {weekday} à l'hôtel {surname}.
= familyHead
État civil
Naissances
Décès
Mariages
Nécrologie
Avis de décès
État civil de {=place}
Convois funèbres
Publications de mariages
Remerciements
= familyItem
{first} {surname}, {trade}, et {woman} {surname}, couturière.
{woman} {surname}, {street} ; {first} {surname}, {street}.
{woman} {surname}, {2-88} ans, {street}.
{first} {surname}, {trade}, {30-88} ans, époux de {woman} {surname}.
On annonce la mort de {person}, décédé à {=place} dans sa {40-90}e année.
M. et Mme {surname}, les familles {surname} et {surname}, remercient les personnes qui ont assisté aux obsèques.
Vous êtes prié d'assister au convoi de M. {first} {surname}, qui aura lieu {weekday}, à {8-11} heures.
M. {first} {surname}, {trade}, avec Mlle {woman} {surname}, de {village}.
= shipHead
Mouvement du port
Nouvelles de mer
Marine
Navigation
Mouvements maritimes
Port de {=place}
= shipItem
Entrés : {ship}, cap. {surname}, de {abroad}.
Sortis : {ship}, cap. {surname}, pour {place}, lest.
{^ship}, de {abroad}, avec charbon.
{^ship}, parti de {place} le {date}, est arrivé à {abroad}.
Relâché : {ship}, avec avaries.
En rade : {ship}, {ship}.
Pleine mer : {2-11} h. {10-55} matin ; {2-11} h. {10-55} soir.
Dundee {ship}, {20-90} tx, {surname}, de {village}, sel.
= marketHead
Marchés
Halles et marchés
Marché de {=village}
Foires et marchés
Bulletin commercial
Mercuriales
Marché aux bestiaux
Cours commerciaux
= marketItem
Blé, {18-32} fr. ; seigle, {12-19} fr. ; avoine, {14-24} fr. ; le tout les 100 kilos.
Beurre, {2-3} fr. {10-90} le kilo ; œufs, {60-95} c. la douzaine.
{^place}, {date}. — Affaires calmes, farines {38-60} fr. le sac, toile à rendre.
Bœufs amenés {200-900}, vendus {100-199} ; veaux, {90-400} ; moutons, {900-5000} ; vente difficile.
Pommes de terre, {5-14} fr. ; foin, {30-70} fr. les 500 kilos ; paille, {20-38} fr.
Huile de colza disponible, {50-79} fr. ; courant, {50-79} fr. {10-90}.
Porcs gras, {80-120} fr. les 100 kilos ; porcelets, {20-60} fr. la paire.
Sucres fermes ; cafés sans changement ; cotons : {200-900} balles à {50-99} fr.
= stockHead
Bourse
Bourse de Paris
Cours de la Bourse
Bulletin financier
Revue financière
La Bourse du {date}
= stockItem
3 % perpétuel {70-99} {10-95}
Rente 4 1/2 % {90-109} {10-95}
{nation} 5 % {60-99} {10-95}
Crédit {surname} {300-990} ..
Banque de France {2000-5200}
Suez {1900-3900} .. {1900-3900}
Ouest {500-890} .. {500-890} 50
Ville de {place} {1855-1919} {300-530} ..
{surname} (mines) {90-900} {10-95}
Ext. {nation} {50-99} 1/4
Chemins {nation}s {200-790} ..
Londres, chèque {25-90} {10-95}
= weatherHead
Le temps
Météorologie
Le temps qu'il fait
Observations météorologiques
La température
= weatherItem
Thermomètre : à 7 heures du matin, {3-9} degrés ; à midi, {10-24} degrés.
Baromètre : {745-775} millimètres, en hausse lente.
Temps probable : vent de sud-ouest, ciel nuageux, quelques ondées.
Une dépression existe au large de l'Irlande ; la mer est houleuse à {place}.
Lever du soleil : {4-7} h. {10-55} ; coucher : {4-8} h. {10-55}.
Il a neigé à {place} et à {village}.
= theatreHead
Théâtres
Spectacles
Spectacles et concerts
Courrier des théâtres
Programme des spectacles
Les théâtres
Concerts
= theatreItem
Opéra. — {7-8} h. 1/2. — {play}.
Français. — 8 h. — {play}.
GYMNASE. {8-9} h. {play}.
Folies-{surname}. — {play}, revue.
Cirque d'hiver. — 8 h. 1/2. — Exercices équestres.
ODÉON, {8-9} h., {play}
CHATELET (8 h.). — {play}.
Cinéma {surname}. — {play}. Matinée à {2-3} heures.
Demain, reprise de {play}, avec Mlle {surname}.
Loc., {street}. Fauteuils, {2-9} francs.
= sportHead
Sports
Le sport
Courses de {=village}
Cyclisme
Les courses
La vie sportive
Football
Boxe
Résultats du {date}
= sportItem
Prix de {village} ({2-20}.000 fr.). — 1er {surname}, à M. {surname} ; 2e {woman} ; 3e {surname}. Pesage : {20-90} fr.
Le Stade de {place} bat l'Union de {place} par {2-6} buts à 1.
{^surname} couvre les {50-200} kilomètres en {2-6} h. {10-55} m.
{^surname} a battu {surname} par arrêt de l'arbitre au {3-12}e round.
L'équipe de {place} jouera {weekday} sans {surname}, blessé.
La {surname}, après un effort de ses trois-quarts, marque un essai non transformé.
Engagements reçus : {surname}, {surname}, {surname}, {surname}.
Nos pronostics : {village}, {surname}, {woman} III.
= noticeHead
Avis
Communiqués
Avis au public
Convocations
Petite correspondance
Avis et communications
= noticeItem
Les réunions de {body} auront lieu {weekday}, à {2-9} heures, {street}.
Le maire de {=place} rappelle que {claim}.
Les personnes inscrites pour {noun} sont priées de passer à la mairie avant le {date}.
Société de secours mutuels : réunion {weekday}, salle {surname}.
L'adjudication des fournitures de l'hospice aura lieu le {date}.
M. {surname}, {village}. — Lettre reçue, merci.
= serialKicker
Feuilleton du {date}
Feuilleton du Petit {surname}
Feuilleton
N° {2-90} — Feuilleton du {date}
= serialHead
Le secret de {woman}
La dame de {=village}
Les drames de la {street}
Le {trade} masqué
L'héritage des {surname}
Fille de {trade}
Le crime de {=village}
= chapter
Chapitre {2-40}
II
IV
{first} et {woman}
Deuxième partie
XII
Chapitre {2-40} — Le rendez-vous
= continues
(A suivre.)
(La suite à demain.)
{first} {surname}. (A suivre.)
= tale
{woman} laissa tomber la lettre et se cacha le visage dans les mains.
La nuit était noire ; une lanterne brillait au fond de la cour.
Il monta lentement l'escalier, s'arrêtant à chaque marche pour écouter.
Le vieux {=surname} hocha la tête et ralluma sa pipe.
Au loin, la cloche de {=village} sonnait minuit.
Elle avait reconnu ce pas, qu'elle attendait depuis {count} années.
La voiture roulait sur la route de {=village}, entre deux rangées de peupliers.
Le comte tira de son portefeuille {count} billets et les posa sur la table.
Un éclair passa dans les yeux de {=woman}.
Quand le {trade} revint, la chambre était vide et la fenêtre ouverte.
Jamais {first} n'avait aimé ; il comprit ce soir-là qu'il était perdu.
Le vent sifflait dans les arbres du parc, et la pluie fouettait les vitres.
= talk
— Et si je refuse ? demanda-t-elle.
— Vous ne savez donc pas qui est {=surname} ?
— Taisez-vous, malheureux ! murmura {first}.
— Monsieur le comte est servi, dit {=woman} en s'inclinant.
— C'est lui ! s'écria le {trade}. C'est l'homme de {=village} !
— Jamais, répondit-il.
= chat
Les chapeaux se portent petits cette saison, avec un nœud de velours sur le côté.
Prenez une livre de farine, quatre œufs et un verre de lait, et laissez reposer deux heures.
Ce volume, que publie la maison {surname}, se lit d'un trait.
De {village}, la route monte à travers les genêts jusqu'à un calvaire de granit.
Pour ôter les taches de bougie, on passe un fer tiède sur du papier de soie.
M. {surname} est un délicat ; sa palette est fine et son dessin serré.
Semez maintenant les carottes et repiquez les salades.
Mlle {surname}, souffrante, avait demandé l'indulgence du public.
Entre deux Gascons : — Moi, monsieur, j'ai vu {place} en une heure !
On croise sur le boulevard tout ce que {place} compte d'élégances.
= featureHead
La mode
Causerie
Variétés
Bibliographie
Les livres
Conseils pratiques
À travers {=place}
Carnet mondain
Le coin du jardinier
Nouvelle à la main
Recettes et conseils
Les premières
= advert
Maison {surname} / {street}, {place} / Costumes complets depuis {20-90} francs.
A louer / appartement de {2-6} pièces, {street}. / S'adresser au concierge.
Pastilles {surname} / contre la toux, les rhumes. / La boîte, {2-4} fr. Toutes pharmacies.
A vendre, aux enchères / Étude de Me {surname}, notaire à {=place} / Une ferme de {10-90} hectares à {village}. / Mise à prix : {money}.
On demande un bon ouvrier {trade}. / Écrire M. {surname}, {street}, {place}.
Chocolat {surname} / le meilleur, {2-5} francs le demi-kilo.
Docteur {surname} / Maladies de la peau. / Consultations de {2-3} à {4-6} heures, {street}.
Plus de cheveux gris ! / L'eau {surname}, {3-9} fr. le flacon. / Envoi franco.
Machines à coudre {surname} / Payable {5-20} francs par mois. / Catalogue franco.
Paquebots pour {abroad} / Départ le {date}. / {surname} frères, {street}, {place}.
Bicyclettes {surname} / garanties deux ans. / {100-500} francs. / {street}.
Jeune fille demande place femme de chambre. / {woman} {surname}, {street}.
Perdu {weekday}, {street}, chien roux. / Récompense. / {surname}, {trade}.
Vins de {place} / {40-190} francs la barrique, / rendue franco gare. / {surname}, propriétaire à {village}.
Grand Hôtel de {=place} / Chambres depuis {2-9} francs. / Téléphone {2-99}.
Quinquina {surname} / tonique, fortifiant / La bouteille {3-9} fr. {10-95}
= masthead
Le Petit {surname}
Le Courrier / de {place}
L'Écho de {place}
Le Journal de {place}
Le Réveil
= issue
{^weekday} {date} {year}
{2-60}e Année. — N° {100-9000}
Première Édition
{2-40}e Année. — N° {1000-19000}. — {^weekday} {date} {year}
= price
{5-25} centimes
Le numéro : {5-25} centimes
ABONNEMENTS / Paris : un mois, {2-5} fr. / Départements : trois mois, {10-18} fr.
PARIS ET DÉPARTEMENTS {5-25} CENTIMES
= address
RÉDACTION : {2-180}, {street}
ADMINISTRATION : {street}, {2-180}
Directeur : {first} {surname}
Rédaction et Administration / {street}, {place} / Téléphone {2-99}.{10-99}
= motto
Journal républicain
FIL SPÉCIAL AVEC {place}
Journal politique, quotidien
Le plus fort tirage de la région
= running
Le Petit {surname}
L'Écho de {place} — {^weekday} {date} {year}
{^weekday} {date} {year} Le Courrier {2-8}
{2-8} Le Journal de {place}
= page
{2-8}
— {2-8} —
Page {2-8}
`;
