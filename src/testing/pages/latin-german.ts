import { FRENCH } from './latin-french';
import { lines, sourcesOf, type Language } from './latin-language';
import { GERMAN_TOPICS } from './latin-topics-de';
import { topicsOf } from './topics';

export const GERMAN: Language = {
  ...FRENCH,
  topics: topicsOf(GERMAN_TOPICS, /\s*,\s+/u),
  sources: sourcesOf({
    places:
      'Altenfels, Birkenau, Drossdorf, Ellwang, Grünthal, Hohenried, Kaltwasser, Lindau, Mühlbach, Neustadt, Oberweiler, Rothenstein, Steinach, Waldheim, Berlin, Wien, Paris, London, München',
    surnames:
      'Albrecht, Bohnstedt, Dietzel, Engelke, Fährmann, Grabowski, Hellwig, Kindermann, Lehnert, Mertens, Oelschläger, Petzold, Röhricht, Schwarzkopf, Tiedemann, Vollrath, Wiegand, Zander',
    mister: ['Herr ', 'Herr Dr. ', 'Kommerzienrat ', 'Pfarrer ', 'Oberst ', 'Fabrikbesitzer '],
    months: 'Januar, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember',
    ships: 'Elbe, Germania, Preußen',
    date: '[gestern|heute|am {2-28}. {mon}|am {wd}|vorgestern]',
    days: 'Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Samstag',
  }),
  heads: lines('{n1}\n{n1} in {p1}\n{n1} und {n2}\nAus {p1}\n{p1}\n{v1}'),
  decks: ['{v1}', '{n2}', 'Nähere Nachrichten', '{v2}'],
  leads: lines(
    'Wie aus {p1} gemeldet wird, geschah es {d}: {v1}.\nÜber {n1} und {n2} wird uns aus {p1} geschrieben: {v1}.\n{m1} teilt mit, daß man in {p1} nur noch von {n1} spricht.\nEine Nachricht aus {p1} besagt: {v1}.',
  ),
  asides: [],
  middles: lines(`Von {n2} ist vorläufig keine Rede.
    Das Gerücht, wonach es heißt, {v2}, bestätigt sich nicht.
    {m1} erklärte, er habe davon nichts gewußt.
    Eine große Menschenmenge hatte sich eingefunden.
    Die Untersuchung ist eingeleitet.
    Man darf auf den Ausgang gespannt sein.
    In {p2} ist man anderer Meinung.
    „So etwas habe ich nie gesehen“, sagte {m1}.
    Der Betrag beläuft sich auf {200-9000} Mark.
    Weitere Einzelheiten fehlen noch.
    Auch {m} und {m} waren erschienen.`),
  datelines: [
    '{p1}, {2-28}. {mon}.',
    '{p1}, den {2-28}. {mon}.',
    '* {p1}, {2-28}. {mon}.',
    '{p1}. (W. T. B.)',
  ],
  credits: ['(Eigener Bericht.)', '(Von unserem Korrespondenten.)', '(Telegramm.)'],
  signatures: ['{k}.', 'Ein Leser.', 'Dr. {k}.'],
  crossheads: ['{n1}', 'Die Debatte', 'Aus {p1}', '{n2}'],
  columns: [
    'Lokales',
    'Vermischtes',
    'Letzte Nachrichten',
    'Neueste Telegramme',
    'Kleine Chronik',
    'Aus Stadt und Land',
  ],
  adverts: [
    '{k} & Co., {p}',
    'Zu vermieten: [Wohnung|Laden]',
    '[Lehrling|Köchin] gesucht',
    'Preis {1-9} Mark',
    'Billigste Bezugsquelle',
    'Gasthof zum Löwen',
    'Großer Ausverkauf',
    '{m}, {p}, Marktplatz {1-30}',
  ],
  prices: [
    'Weizen {160-220} Mark',
    'Roggen {130-170} Mark',
    'Kartoffeln {3-6} Mark',
    'Geboren: dem {k} ein Sohn',
  ],
  serial: lines(
    'Sie sah ihn lange an und schwieg.\n„Du kommst zu spät,“ sagte {k1} leise.\nDraußen schlug die Uhr Mitternacht.\nDer alte {k2} legte die Pfeife fort.\nEs wurde kein Wort mehr gesprochen.',
  ),
  pageHeads: [
    ['Nr. {9-300}', '{p} [Zeitung|Tageblatt|Anzeiger]', '{wd}, {2-28}. {mon} 19{10-29}'],
    ['Seite {2-8} {p} Zeitung'],
    ['{wd}, den {2-28}. {mon}'],
  ],
  imprints: ['Druck und Verlag von {k}, {p}.', 'Verantwortlicher Redakteur: {k}.'],
  notices: [
    ['Bekanntmachung', 'Die Versteigerung bei {m1} in {p1} findet am {2-28}. {mon} statt.'],
    ['Dank', 'Für die Teilnahme beim Tode unseres Vaters danken herzlich die Geschwister {k1}, {p1}.'],
  ],
};
