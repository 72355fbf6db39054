import { FRENCH_ASIDES } from './asides';
import { lines, sourcesOf, type Language } from './latin-language';
import { FRENCH_TOPICS } from './latin-topics-fr';
import { topicsOf } from './topics';

export const FRENCH: Language = {
  topics: topicsOf(FRENCH_TOPICS, /\s*,\s+(?=l[ea]s? |l'|une? |nos |d)|\s*,\s+(?=\{)/u),
  sources: sourcesOf({
    places:
      'Montreville, Saint-Aubert, Vernois, Châtillac, Beaumesnil, Pontarvor, Lannoy, Kervélan, Marsillac, Rochebrune, Valcourt, Sainte-Orne, Fougeray, Braimont, Villers, Quimerch, Trévignec, Aubelle, Grandval, Moncourt, Paris, Lyon, Rome, Madrid, Londres, Berlin, Vienne, Alger, Hanoï, Bruxelles',
    surnames:
      'Delaunoy, Bertholin, Carrouge, Maurevert, Lestrange, Poulvet, Gaudrion, Tessandier, Vaubert, Le Guern, Kermadec, Roussillot, Chavanel, Domergue, Fresnois, Audibert, Lamballais, Perrigaud, Savignac, Thouret, Ferrandon, Cassagne, Morvannec, Hébrard, Quillivic, Jourdeuil, Brissart',
    mister: [
      'M. ',
      'M. ',
      'M. ',
      'le général ',
      'Mme ',
      'le docteur ',
      'le capitaine ',
      'M. Jules ',
      'le sieur ',
    ],
    months: 'janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre',
    ships: 'Ville-de-{p}, Bretagne, Mouette, Indomptable, Jeune-Louise',
    date: '[hier|ce matin|avant-hier|le {2-28} {mon}|{wd} dernier|{wd} soir]',
    days: 'lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche',
  }),
  heads: lines('{n1}\n{n1} et {n2}\nA {P}\n{n1} à {p1}\n{v1}\n{n1} de {p1}\nAutour de {n1}\nENCORE {n1}'),
  decks: [
    '{v1}',
    '{n2}',
    'Les détails',
    'Chez {m1}',
    '(DE NOTRE CORRESPONDANT PARTICULIER)',
    'Une déclaration de {m1}',
    '{v2}',
    'L’enquête',
    'A {p2}',
  ],
  leads: lines(`{d}, {v1}, et l'émotion est grande à {p1}.
    On annonce de {p1} que {v1}.
    Nous recevons de {p1} la nouvelle que {v1}.
    {m1} a entretenu {d} ses collègues de {n1} et de {n2}.
    Comme nous l'avions prévu, {v1}.
    On lit dans un journal de {p1} : {v1}.`),
  asides: FRENCH_ASIDES,
  middles: lines(`Quant à {n2}, il n'en est plus question.
    {m1}, que nous avons pu joindre, se refuse à toute déclaration.
    Le bruit court à {p2} que {v2} ; cette nouvelle mérite confirmation.
    La foule, très nombreuse, n'a cessé de stationner aux abords jusqu'à une heure avancée.
    « Je n'ai rien à ajouter », nous a dit {m1}.
    Il faut reconnaître que {n1} y est pour beaucoup.
    L'enquête se poursuit, et l'on s'attend à de nouvelles révélations.
    On sait que {v1} ; il reste à connaître les suites de l'affaire.
    Les autorités de {p2} ont pris les mesures nécessaires.
    Cette réponse a produit une vive impression sur l'assistance.
    Voilà où nous en sommes, après tant de promesses.
    {m} et {m} assistaient à l'entretien.
    La somme, assure-t-on, dépasserait {20-900} mille francs.
    Tout le monde ici s'intéresse à {n1}, et personne n'en parle.
    Des renseignements venus de {p1} font craindre des complications.
    Il n'y a pas lieu, pour le moment, de s'alarmer outre mesure.
    A {1-11} heures, tout était terminé.`),
  datelines: [
    '{P}, {2-28} {mon}.',
    '{p1}, {2-28} {mon}. —',
    '{P}, {2-28} {mon}. —',
    '{p1}, {wd}.',
    '{p1}, {2-28} {mon}, {2-11} h. soir.',
  ],
  credits: [
    '(De notre correspondant)',
    '(DE NOTRE ENVOYÉ SPÉCIAL)',
    '(Par fil spécial)',
    '(Service spécial)',
    'par {m}',
    '(Agence Havas)',
    '(Suite)',
  ],
  signatures: [
    '{K}.',
    '{k}.',
    'UN ABONNÉ.',
    'X...',
    'Le Passant.',
    'Jean de {k}.',
    '{k1}, capitaine en retraite.',
  ],
  crossheads: [
    '{n1}',
    'Chez {m1}',
    'A {P}',
    'DÉCLARATION DE {M1}',
    'La séance',
    "L'interrogatoire",
    'PREMIER ÉCHELON',
    '{n2}',
    "L'enquête",
    'Fin de séance',
  ],
  columns: [
    'FAITS DIVERS',
    'ÉCHOS',
    'DERNIÈRE HEURE',
    'ÉTAT CIVIL',
    'NOUVELLES DIVERSES',
    'DÉPÊCHES',
    'LES SPORTS',
    'PETITES NOUVELLES',
    'ÉTRANGER',
    'TRIBUNAUX',
  ],
  adverts: [
    '[CHOCOLAT|SAVON|VIN TONIQUE|PASTILLES] {K}',
    'Maison {k}, rue {k}, {2-90}',
    'Prix : {2-9} fr. {10-95} [la boîte|le flacon]',
    'DÉPÔT DANS TOUTES LES PHARMACIES',
    'A VENDRE [belle propriété|fonds de commerce|cheval]',
    'ON DEMANDE [une bonne|un apprenti|un représentant]',
    'Guérison radicale des [rhumes|névralgies]',
    "S'adresser à {m}, à {p}",
    'Envoi franco du catalogue',
    'GRANDE MISE EN VENTE',
    'Étude de Me {k}, notaire à {p}',
    'Exiger la signature',
    'Médaille [d’or|d’argent]',
    'LOCATION DE VOITURES',
  ],
  prices: [
    'Blé, {18-30} fr. {10-95}',
    'Avoine, {14-22} fr.',
    '3 % .. {76-99} {10-95}',
    'Bœufs, {200-900} ; vendus {100-199}',
    'Entré : {S}, cap. {k}',
    'Vent S.-O., mer houleuse',
    '1er {k} ; 2e {k} ; 3e {k}',
    'Beurre, le kilo, {2-4} fr. {10-90}',
  ],
  serial: lines(`La comtesse pâlit et laissa tomber la lettre.
    — Vous ici ! s'écria {k1}.
    Le vieux {k2} hocha la tête sans répondre.
    On n'entendait que le bruit du vent dans les arbres du parc de {p1}.
    — Jamais, dit-elle d'une voix sourde.
    Minuit sonnait à l'horloge lorsque la porte s'entr'ouvrit.
    Il comprit alors que tout était perdu.`),
  pageHeads: [
    [
      'Première Année. N° {9-300}',
      '',
      '[PARIS ET PROVINCES|CINQ] {5-15} CENTIMES',
      '',
      '{wd} {2-28} {mon} 18{70-99}',
    ],
    ["L'[ÉCLAIREUR|ÉCHO|AVENIR] DE {P} — {2-28} {mon} 19{10-29}"],
    ['{2} LE PETIT {K}'.replace('{2}', '{2-6}'), '{wd} {2-28} {mon}'],
    ['LE [JOURNAL|COURRIER|RÉVEIL] DE {P}', 'RÉDACTION : {2-90}, rue {k}', 'ADMINISTRATION : De 9 h. à 7 h.'],
    ['{wd} {2-28} {mon}'],
  ],
  imprints: ['Le Gérant : {k}.', 'Imprimerie {k}, rue {k}, {p}.', '— {2-6} —'],
  notices: [
    ['AVIS', 'Le public est informé que {m1}, de {p1}, a cessé de faire partie de notre maison.'],
    [
      'Étude de Me {k1}',
      'Vente par adjudication, le {2-28} {mon}, d’une maison sise à {p1}, mise à prix {2-9},000 francs.',
    ],
    [
      'OBJET PERDU',
      'Il a été perdu, de {p1} à {p2}, une montre en or. La rapporter à {m1}, contre récompense.',
    ],
  ],
};
