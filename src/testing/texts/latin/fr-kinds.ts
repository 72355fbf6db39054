/** French sentences, heads and datelines for news, debates and opinion. */
export const FR_KINDS = `
= sentence
{^when}, {=person} a déclaré à {body} que {claim}.
{^official} a fait savoir que {claim}.
{^noun} : voilà de quoi l'on parle partout à {=place}.
On assure que {person} partira {weekday} pour {=place}.
Cette nouvelle a causé à {=place} une {adj} {feeling}.
Étaient présents : {person}, {person}, {person}, et {official}.
On dément le bruit d'après lequel {claim}.
{^=person}, interrogé à ce sujet, a répondu que {claim}.
Le correspondant du Times à {abroad} télégraphie que {claim}.
L'enquête continue ; {official} s'est rendu sur les lieux.
{^official} avait quitté {=place} à {2-11} h. {10-55} pour rentrer à {village}.
{^body} se réunira {weekday} pour examiner les questions concernant {noun}.
Dans les couloirs, on disait que {claim}.
Il résulte d'une dépêche de {abroad} que {claim}.
La somme de {money} a été votée à l'unanimité moins {2-9} voix.
{^person}, qui se trouvait là par hasard, a vu toute la scène.
Après une discussion à laquelle ont pris part {person} et {person}, l'ordre du jour est voté.
Le journal ajoute que {claim}.
On s'entretient avec une {adj} {feeling} de tout ce qui touche à {noun}.
« {^claim} », nous a dit hier {=person}.
Aucun incident ne s'est produit pendant la journée.
L'état de {person} est aussi satisfaisant que possible.
Il n'y a, jusqu'à présent, rien de décidé sur {noun}.
Une foule nombreuse stationnait {street} malgré la pluie.
Les dégâts sont évalués à {money}.
La population de {=village} est dans une {adj} {feeling}.
Les journaux de {abroad} commentent longuement {noun}.
{^official} a reçu ce matin {person}, avec lequel il s'est longuement entretenu.
Il est question de confier à {=person} tout ce qui regarde {noun}.
Nous croyons savoir que {claim}.
La séance a été levée à {2-7} heures au milieu du bruit.
Le maire de {=village} a fait appeler le docteur {surname}, qui n'a pu que constater la mort.
Les obsèques auront lieu {weekday}, à {8-11} heures, en l'église de {=village}.
Une dépêche particulière nous apprend que {claim}.
= claim
{noun} ne saurait attendre davantage
rien ne serait fait avant le mois de {month}
la dépense ne dépasserait pas {money}
{official} était au courant depuis longtemps
{noun} viendrait bientôt devant {body}
tout le monde à {=place} était satisfait
{person} avait donné sa démission
les négociations se poursuivaient dans les meilleures conditions
{count} personnes avaient déjà signé
il n'avait jamais mis les pieds à {=village}
{body} ne prendrait aucune décision avant {weekday}
{noun} était l'œuvre de {person}
les ordres nécessaires avaient été donnés
on ne pouvait compter ni sur {official}, ni sur {body}
{noun} avait coûté plus de {money}
l'accord était complet entre {official} et {person}
= opening
Un grave événement vient de mettre en émoi la petite commune de {=village}.
{^when}, vers {2-11} heures, {poor} passait {street}, lorsqu'il fut renversé par une voiture.
On mande de {abroad} à l'Agence Havas que {claim}.
{^noun} a fait hier l'objet d'une longue délibération de {body}.
Le bruit court que {claim}.
{^=person} est arrivé ce matin à {=place}, où il a été reçu par {official}.
Nous recevons de {=place} la lettre suivante, que nous publions sous toutes réserves.
C'est aujourd'hui que {body} doit se prononcer sur {noun}.
Nos lecteurs se souviennent que {claim}.
{^body} a tenu hier une séance des plus animées.
Il y a quelques jours, nous annoncions que {claim}.
= dateline
{abroad}, {date}. —
{abroad}, {date}.
{^abroad}, {date}. —
PARIS, {date}.
LONDRES, {date}. —
PARIS, {date}, {2-11} h. soir.
{place}, {date}. — (Dépêche particulière.)
BERLIN, {date}.
ROME, {date}. —
{place}, {date}.
{place}, {date}. —
SAINT-PÉTERSBOURG, {date}.
= byline
(De notre correspondant particulier)
(DE NOTRE CORRESPONDANT PARTICULIER)
(PAR FIL SPÉCIAL)
(Par dépêche)
(De notre envoyé spécial)
(Agence Havas)
(Par téléphone)
Par {first} {surname}
(Service spécial)
(Fil spécial de notre service de nuit)
= kicker
Dernières nouvelles
Dernière heure
À l'étranger
Télégrammes de la nuit
Dépêches de la nuit
En {lands}
La guerre
Au Parlement
Lettre de {abroad}
L'affaire {=surname}
Chronique
Informations
= shortHead
En {lands}
En {lands}
{country}
{abroad}
{place}
{^country}
Les Chambres
L'armée
La marine
À l'étranger
Colonies
L'Angleterre
Nécrologie
Lettre de {abroad}
= headline
{^noun}
Le discours de {person}
{^noun} et {body}
Une déclaration de {person}
La mort de {person}
Une lettre de {person}
L'affaire de {=village}
{^person} à {=place}
Les aveux de {surname}
Autour de {noun}
Un vol audacieux
Une visite à {person}
Triste fin d'un {trade}
{^country} et {country}
Que fait-on de {noun} ?
Une {trade} héroïque
Mort d'un {trade}
= deck
Le discours de {person}
{^count} arrestations
{^noun}
Dépêches officielles
Déclaration de {official}
Ce que dit {official}
À {=place}
Une séance agitée — Le vote
Pas de décision avant {weekday}
L'émotion à {=place}
Le récit d'un témoin
Les victimes — Les secours
{^noun} — {^noun}
Une protestation
Un démenti
= subhead
Les dépêches officielles
La séance
{^noun}
Le récit d'un témoin
Discours de {person}
L'enquête
À {=place}
Dernière heure
Les obsèques
Une interview de {=person}
L'arrestation
Les causes
Les victimes
Le défilé
Au Sénat
Les aveux
Commentaires de la presse
L'audience
Le verdict
= signature
{first} {surname}.
{surname}.
J. {surname}.
UN ABONNÉ.
E. L. B.
X...
{first} DE {surname}.
UN VIEUX LECTEUR.
LE SONNEUR.
Pour copie conforme : {surname}.
= runIn
ACCIDENT. — 
{village}. — 
Noyé. — 
Incendie. — 
Vol. — 
Un désespéré. — 
Les obsèques. — 
Suicide. — 
{street}. — 
Foire. — 
Conférence. — 
État-civil. — 
Chute mortelle. — 
Écrasé par un train. — 
= debateHead
Chambre des députés
Sénat
Conseil municipal
À la Chambre
Au Parlement
La Chambre
Conseil municipal de {=place}
Conseil général
Conseil des ministres
La séance d'hier
= speech
M. {surname}. — Je demande à {official} s'il est vrai que {claim}. (Très bien ! à gauche.)
M. LE PRÉSIDENT. — La parole est à M. {surname}.
{^person} monte à la tribune et déclare que {claim}. (Applaudissements au centre.)
L'amendement de M. {surname}, mis aux voix, est repoussé par {250-399} voix contre {100-249}.
L'article {2-40} est adopté après quelques mots de {person}.
M. {surname} dépose un projet de loi sur {noun} et demande l'urgence.
{^official} répond que {claim}. (Mouvements divers.)
À droite. — C'est faux ! (Bruit.)
M. {surname} développe son interpellation sur {noun}.
La séance, suspendue à {3-4} heures, est reprise à cinq heures.
M. {surname} rappelle que {claim}. (Rires.)
L'orateur, souvent interrompu, soutient que {claim}.
La clôture est prononcée ; l'ordre du jour est voté par assis et levé.
M. LE RAPPORTEUR. — La commission repousse l'amendement.
La suite de la discussion est renvoyée à {weekday}.
= letterHead
Lettre ouverte
Tribune libre
Correspondance
Une lettre
Lettre de {person}
On nous écrit
Lettre au Directeur
= letterStart
Monsieur le rédacteur,
Monsieur le Directeur,
Monsieur le rédacteur en chef,
{=place}, le {date}.
Monsieur,
Cher monsieur,
= letterEnd
Veuillez agréer, monsieur, l'assurance de ma considération distinguée.
Agréez, monsieur le rédacteur, mes salutations empressées.
Recevez, monsieur, etc.
Votre dévoué,
Veuillez agréer, monsieur le Directeur, mes sentiments les meilleurs.
= opinion
Nous l'avons dit et nous le répétons : {claim}.
On ne gouverne pas un pays en se moquant de {noun}.
Est-ce à dire que {claim} ? Nous ne le pensons pas.
Il faut avoir vécu à {=place} pour comprendre ce que l'on y pense de {noun}.
{^official} aurait mieux fait de se taire.
Certes, {body} a le droit de se tromper, mais non pas toujours.
Que nos adversaires le veuillent ou non, {claim}.
La vérité est que {noun} ne préoccupe plus personne au pouvoir.
Voilà {count} ans que l'on nous promet de régler ce qui touche à {noun}.
Regardez {country} : là-bas, {noun} n'est plus qu'un souvenir.
Nous n'avons pas l'habitude de flatter {body}.
Le discours de {=person} était habile ; il n'a convaincu que ses amis.
Pauvre France, où l'on discute de {noun} quand la maison brûle !
Le bon sens du pays fera justice de ces exagérations.
Il est permis de sourire quand on entend dire que {claim}.
= leaderHead
Bulletin
Bulletin du jour
La politique
{^noun}
Échos
Notes d'un Parisien
La situation
Au jour le jour
Billet du matin
À propos de {noun}
{=place}, {date}
Lettre de {abroad}
`;
