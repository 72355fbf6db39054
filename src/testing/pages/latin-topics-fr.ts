/** Topics of French papers, 1830–1930; the notation stands in topics.ts, words parted by commas. */
export const FRENCH_TOPICS = String.raw`
@etat la Chambre, le cabinet, le budget, la gauche, la commission
v le cabinet a démissionné, la Chambre a voté le budget, la séance a été levée
h LA CHAMBRE / LA CRISE MINISTÉRIELLE / Le Budget
s M. {k1} monte à la tribune au milieu du bruit et demande la discussion immédiate.
s Par {240-310} voix contre {150-230}, l'ordre du jour pur et simple est repoussé.
@etat le Sénat, la loi, le rapporteur, le scrutin, les amendements
v le Sénat a repoussé l'amendement, la loi est promulguée, le scrutin est ouvert
h AU SÉNAT / LE SÉNAT / La loi sur les sucres
s Le rapporteur, M. {k1}, défend le texte de la commission, que combat M. {k2}.
@monde le roi, les souverains, l'ambassade, le dîner, le cortège
v le roi est arrivé à {p1}, les souverains ont quitté {p2}, un dîner a été offert
h LE ROI A {P} / La visite des souverains / LE VOYAGE ROYAL
s Le cortège, salué par {21-101} coups de canon, suit les quais au milieu des acclamations.
s Le soir, un dîner de {60-200} couverts a réuni à l'ambassade les membres du gouvernement.
@monde le traité, le chancelier, l'alliance, la dépêche, les puissances
v le traité a été signé, les puissances ont répondu, le chancelier a parlé
h LE TRAITÉ / EN ALLEMAGNE / La réponse des puissances
s La Gazette dément de la façon la plus formelle les bruits répandus au sujet du traité.
s On affirme que le chancelier aurait eu avec l'ambassadeur un entretien de {2-3} heures.
@crime l'assassin, le cadavre, le couteau, le parquet, la victime
v l'assassin a été arrêté, le parquet s'est transporté sur les lieux, un crime a été commis
h LE CRIME DE {P} / L'ASSASSINAT DE LA RUE {K} / Arrestation de l'assassin
s Le cadavre, étendu en travers du lit, portait à la gorge une plaie de {6-18} centimètres.
s La victime, la veuve {k1}, âgée de {60-84} ans, vivait seule et passait pour riche.
s Interrogé par M. {k2}, juge d'instruction, le nommé {k3} nie avec énergie.
@crime les cambrioleurs, le coffre-fort, les bijoux, la sûreté, le recéleur
v les cambrioleurs ont dévalisé un magasin, la sûreté a arrêté le recéleur
h LES CAMBRIOLEURS / VOL DE BIJOUX / Une bande sous les verrous
s Le coffre-fort, éventré à coups de pince, contenait pour {9-90},000 francs de bijoux.
@crime les assises, l'accusé, le jury, l'avocat, le verdict
v le jury a rendu un verdict négatif, l'accusé a été condamné, les débats ont été renvoyés
h COUR D'ASSISES / TRIBUNAUX / Le procès {k1}
s L'accusé, un homme de {20-60} ans, petit, l'œil fuyant, répond d'une voix à peine distincte.
s Le président : Vous aviez acheté le revolver la veille ? — {k1} : C'était pour me défendre.
@local le train, la locomotive, le déraillement, les voyageurs, l'aiguilleur
v un train a déraillé, deux trains se sont tamponnés, l'aiguilleur est en fuite
h DÉRAILLEMENT PRÈS DE {P} / ACCIDENT DE CHEMIN DE FER / La catastrophe de {p1}
s La locomotive s'est couchée en travers de la voie, entraînant {3-8} wagons.
s On compte {2-20} morts et une trentaine de voyageurs plus ou moins grièvement blessés.
@local l'incendie, les pompiers, les flammes, les bâtiments, les secours
v un incendie a éclaté, les pompiers ont maîtrisé le feu, tout a été détruit
h INCENDIE A {P} / UN VIOLENT INCENDIE / Le feu
s Les flammes, activées par le vent, ont gagné en un instant la toiture de la grange.
s Les pertes, évaluées à {9-90},000 francs, sont couvertes par une assurance.
@local la grève, les mineurs, les grévistes, le syndicat, la compagnie
v les mineurs ont cessé le travail, la grève est terminée, le syndicat a voté la reprise
h LA GRÈVE / LES GRÉVISTES DE {P} / La fin de la grève
s Les grévistes, au nombre de {600-9000}, ont parcouru la ville en chantant.
s La compagnie refuse de recevoir les délégués du syndicat.
@guerre l'ennemi, les tranchées, l'artillerie, les prisonniers, l'offensive
v nos troupes ont progressé, l'ennemi a bombardé {p1}, une attaque a été repoussée
h LE COMMUNIQUÉ / SUR LE FRONT / Nos troupes avancent
s Au nord de {p1}, nous avons fait {60-900} prisonniers, dont {2-12} officiers.
s Nuit relativement calme sur l'ensemble du front, sauf dans la région de {p2}.
@guerre le Tonkin, la colonne, le général, la citadelle, les Pavillons-Noirs
v la colonne est entrée à {p1}, la citadelle a été prise, le général a télégraphié
h LE TONKIN / LA PRISE DE {P} / Dépêche du général
s La colonne, partie à l'aube, a trouvé la citadelle évacuée depuis {2-9} heures.
@guerre les soldats, la démobilisation, les permissions, les classes, le dépôt
v les classes seront libérées, les permissions sont supprimées, les soldats rentrent
h LA DÉMOBILISATION / LES PERMISSIONS / Le retour des classes
s Les hommes des classes visées rejoindront leur dépôt du {2-12} au {14-28} du mois prochain.
@commerce les blés, les farines, la halle, les avoines, la baisse
v les blés ont baissé, les farines sont tenues, le marché est calme
h HALLE AUX BLÉS / BULLETIN COMMERCIAL / Marché de {p1}
s Les farines neuf marques valent de {46-60} fr. 25 à {46-60} fr. 75 le sac.
s Offres rares, acheteurs réservés : on cote les avoines {18-24} francs.
@commerce la Bourse, la rente, le Crédit, les valeurs, la hausse
v la rente a monté, la Bourse est faible, le Crédit a reculé
h LA BOURSE / BULLETIN FINANCIER / Revue de la Bourse
s Le 3 % cote {76-99} fr. {10-95} ; l'Italien finit à {88-97}.
@arts le salon, les toiles, le peintre, le paysage, la sculpture
v le Salon a ouvert ses portes, le peintre expose, le jury a voté
h LE SALON / BEAUX-ARTS / Une exposition
s M. {k1} expose une toile où la lumière du soir est rendue avec une franchise rare.
s Il y a là une trentaine de paysages, presque tous peints aux environs de {p1}.
@arts le théâtre, la comédie, l'acteur, la première, les décors
v la comédie a réussi, le théâtre rouvre, la pièce a été sifflée
h LES THÉÂTRES / PREMIÈRE REPRÉSENTATION / Courrier des théâtres
s Mlle {k1} a dit le monologue du second acte avec une finesse exquise.
s Le dénouement a paru brusque, et l'on a entendu quelques protestations.
@arts l'Académie, le fauteuil, le discours, le poète, l'élection
v l'Académie a élu {m1}, le poète a été reçu, le prix est décerné
h A L'ACADÉMIE / ÉLECTION ACADÉMIQUE / La réception de {m1}
s Au {2-9}e tour, {m1} est élu par {16-20} voix contre {9-14} à {m2}.
@local le conseil municipal, les octrois, le préfet, les tramways, l'emprunt
v le conseil a voté l'emprunt, le préfet a répondu, les tramways sont concédés
h CONSEIL MUNICIPAL / LES TRAMWAYS / L'emprunt de la ville
s M. {k1} demande pourquoi la rue {k} n'est pas encore éclairée.
s L'emprunt, de {2-40} millions, sera amorti en {30-75} ans.
@local la crue, la Seine, les inondations, les quais, les sinistrés
v la Seine a encore monté, les inondations s'étendent, les quais sont submergés
h LES INONDATIONS / LA CRUE / Le fleuve monte
s A {p1}, l'eau a atteint la cote de {3-8} m. {10-90} et envahi les caves.
s Des barques ravitaillent les sinistrés, réfugiés aux étages.
@monde l'attentat, la bombe, les anarchistes, la police, l'explosion
v une bombe a éclaté, les anarchistes ont été arrêtés, la police garde le silence
h L'ATTENTAT DE {P} / LES ANARCHISTES / Une explosion
s L'explosion, entendue jusqu'à {p1}, a brisé toutes les vitres du quartier.
@monde la révolution, les insurgés, le gouverneur, l'état de siège, les consuls
v l'état de siège est proclamé, les insurgés occupent {p1}, le gouverneur s'est enfui
h EN ESPAGNE / LA RÉVOLUTION / L'état de siège
s Les insurgés tiennent la gare et le télégraphe ; les consuls ont arboré leur pavillon.
@monde le choléra, les décès, la quarantaine, le lazaret, les médecins
v le choléra décroît, la quarantaine est levée, de nouveaux décès sont signalés
h LE CHOLÉRA / Bulletin sanitaire / LA QUARANTAINE
s Depuis hier soir, {3-40} décès, dont {2-12} à l'hôpital et le reste dans les faubourgs.
@sport la course, le peloton, l'étape, les coureurs, la montagne
v {m1} a gagné l'étape, le peloton s'est disloqué, la course est partie
h L'ÉTAPE DE {P} / CYCLISME / Victoire de {k1}
s Dans la montée, {k1} a lâché ses rivaux et passé au sommet avec {2-9} minutes d'avance.
@sport les courses, le jockey, le favori, le pesage, le prix
v le favori a été battu, le prix a été couru, les courses sont remises
h COURSES A {P} / SPORT / Les gagnants d'hier
s Prix de {p1} ({2000-9000} francs, {1400-2800} mètres) : 1er {K1}, à M. {k}.
@local le pain, le lait, le ravitaillement, les cartes, les prix
v le pain augmente, les cartes sont distribuées, le lait manque
h LE PAIN CHER / RAVITAILLEMENT / La carte de sucre
s Le kilo de pain passera de {40-55} à {56-75} centimes à partir de {d}.
@arts la mode, les chapeaux, le velours, la robe, les dentelles
v les chapeaux grandissent, le velours revient, la dentelle est abandonnée
h LA MODE / CHRONIQUE DE LA MODE / Causerie
s La jupe s'allonge, la manche s'étrangle au poignet, et le velours triomphe.
@local le facteur, la poste, la lettre chargée, le receveur, le télégraphe
v la poste est transférée, le facteur a disparu, une lettre chargée a été volée
h POSTES ET TÉLÉGRAPHES / UN FACTEUR INFIDÈLE / La lettre chargée
s Le receveur a constaté un déficit de {200-3000} francs dans la caisse du bureau.
@local les marins, la barque, le naufrage, le bateau de sauvetage, la tempête
v la barque a sombré, le bateau de sauvetage est sorti, la tempête a redoublé
h NAUFRAGE / TEMPÊTE SUR LES CÔTES / En mer
s La barque, montée par {4-11} hommes, a talonné sur les roches de {p1}.
@local l'évêque, la procession, les fidèles, la messe, la chapelle
v l'évêque a béni la chapelle, la procession a été interdite, la messe de minuit sera célébrée
h LA MESSE DE MINUIT / Chronique religieuse / L'évêque à {p1}
s Les rues étaient jonchées de feuillage et les maisons tendues de draps blancs.
@local les vendanges, les vignerons, le phylloxéra, les cuves, le vin
v les vendanges sont commencées, le phylloxéra a reparu, le vin sera bon
h LES VENDANGES / LE PHYLLOXÉRA / La récolte
s On paie l'hectolitre de {18-40} à {41-60} francs, pris à la cuve.
@local l'école, l'instituteur, les écoliers, le certificat d'études, la distribution des prix
v l'école a été inaugurée, les prix ont été distribués, l'instituteur est déplacé
h DISTRIBUTION DES PRIX / NOS ÉCOLES / L'école de {p1}
s {20-90} candidats ont été reçus, parmi lesquels {5-19} jeunes filles.
@monde le tsar, le nihiliste, la Sibérie, le grand-duc, le procès
v le tsar est parti pour {p1}, les nihilistes ont été déportés
h EN RUSSIE / LES NIHILISTES / Le tsar
s Le train impérial a été gardé tout le long du parcours par deux rangs de soldats.
@monde les Chambres anglaises, l'Irlande, le ministère, les lords, les élections
v l'Irlande s'agite, les lords ont repoussé le bill, les élections sont fixées
h EN ANGLETERRE / Les élections anglaises / L'IRLANDE
s Les conservateurs gagnent {9-60} sièges et les libéraux en perdent {9-40}.
@monde les paquebots, la traversée, les émigrants, le capitaine, l'abordage
v le paquebot est arrivé au port, un abordage s'est produit, les émigrants ont été sauvés
h ABORDAGE EN MER / LES PAQUEBOTS / Arrivée de {p1}
s La brume était si épaisse que l'on ne distinguait pas l'avant du navire.
@etat le maire, les élections, les électeurs, le candidat, la liste
v le maire a été réélu, les électeurs ont voté, le candidat s'est désisté
h ÉLECTION MUNICIPALE / LES ÉLECTIONS / Scrutin de ballottage
s Inscrits, {2000-9000}. Votants, {900-1900}. Ont obtenu : MM. {k}, {600-900} voix ; {k}, {100-590}.
@crime l'escroc, les dupes, le banquier, la caisse, le mandat
v le banquier est en fuite, l'escroc a été reconnu, les dupes portent plainte
h UN BANQUIER EN FUITE / ESCROQUERIE / Le krach {k1}
s Le passif dépasserait {2-9} millions ; la caisse ne contenait que {20-90} francs.
@crime le duel, les témoins, l'épée, l'offenseur, la rencontre
v une rencontre a eu lieu, les témoins ont dressé procès-verbal, {m1} a été blessé
h UN DUEL / RENCONTRE A L'ÉPÉE / Affaire {k1}-{k2}
s A la troisième reprise, {m1} a été atteint à l'avant-bras, et le combat a pris fin.
@sport l'aéroplane, l'aviateur, le moteur, l'aérodrome, le vol
v l'aviateur a traversé la Manche, l'aéroplane s'est brisé, le record est battu
h L'AVIATION / LE VOL DE {K1} / Chute d'un aéroplane
s Parti à {4-6} h. {10-50}, il a atterri dans un champ près de {p1}, faute d'essence.
@arts le concert, le violoniste, l'orchestre, la symphonie, le chef
v le concert a été donné, la symphonie a été bissée, le violoniste a joué
h LES CONCERTS / AU CONSERVATOIRE / Musique
s Le scherzo, pris dans un mouvement trop vif, a perdu de sa grâce.
`;
