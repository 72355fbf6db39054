/** What German newspapers print beside news. */
export const DE_COLUMNS = `
play := Der Müller von {village}; Die schöne Wienerin; Zwei Hauptleute; Das Glück im Winkel der Welt; Die Sonnenbraut; Der Herr Vetter; Königskinder vom Rhein
= courtHead
Gerichtssaal
Aus dem Gerichtssaale
Schöffengericht
Strafkammer
Polizeibericht
= courtItem
{^poor} hatte {goods} gestohlen und erhielt {2-12} Wochen Gefängnis.
Wegen Beleidigung wurde der {trade} {surname} zu {money} Geldstrafe verurteilt.
{^poor} wurde wegen groben Unfugs in der {street} festgenommen.
Der schon {2-19} mal vorbestrafte {surname} kommt auf {2-5} Jahre ins Zuchthaus.
Die Sache wurde auf {weekday} vertagt.
Freigesprochen wurde der {trade} {surname} aus {village}.
= localHead
Lokales
Lokales und Provinzielles
Vermischtes
Kleine Chronik
Tagesneuigkeiten
Aus Stadt und Land
Aus der Provinz
Lokal-Chronik
Verschiedenes
= localItem
{^poor} fiel {when} von einem Gerüst und brach das Bein.
In der {street} ging {when} ein Pferd durch und rannte gegen einen Laden.
Gefunden wurde in der {street} {goods}.
Der hiesige Gesangverein gibt am {weekday} ein Konzert im Saale von {surname}.
{^person} ist zum Ehrenbürger von {=place} ernannt worden.
Auf dem Viehmarkt zu {village} waren {80-900} Stück aufgetrieben.
Im Walde bei {village} wurde eine unbekannte Leiche gefunden.
{^poor} ist in der {street} von einem Wagen überfahren worden.
Der {trade} {surname} feiert am {weekday} seine goldene Hochzeit.
Einen Riesenpilz von {2-9} Pfund brachte uns {poor}.
Dem {trade} {surname} wurden {when} {goods} gestohlen.
= familyHead
Familien-Nachrichten
Standesamt
Gestorben
Standesamtliche Nachrichten
Kirchliche Nachrichten
= familyItem
Geboren: Dem {trade} {surname} ein Sohn.
Gestorben: {first} {surname}, {trade}, {20-88} J. alt.
Aufgebote: {first} {surname}, {trade}, mit {woman} {surname} aus {village}.
Verlobt: Frl. {woman} {surname} mit Herrn {first} {surname}, {place}.
{woman} {surname}, Witwe, {50-92} J.
Eheschließungen: Der {trade} {surname} mit {woman} {surname}.
= shipHead
Schiffsnachrichten
Schiffahrt
Angekommene Schiffe
Schiffsbewegungen
= shipItem
{^ship}, {surname}, von {abroad}.
Angekommen: {ship} von {place}.
Abgegangen: {ship} nach {abroad} mit Stückgut.
{^ship} passierte Cuxhaven am {date}.
Wasserstand der Elbe: {2-4},{10-90} m.
= marketHead
Marktbericht
Handel und Verkehr
Getreidemarkt
Marktpreise
Viehmarkt
Produktenbörse
= marketItem
Weizen {150-230} bis {150-230} Mark, Roggen {120-190} Mark, Hafer {110-170} Mark, Gerste fest.
Butter das Pfund {90-99} Pf., Eier das Schock {2-5} Mark, Kartoffeln der Zentner {2-4} Mark.
{^place}, {date}. Spiritus loko {30-60},{10-90} Mark. Tendenz: matt.
Aufgetrieben waren {200-900} Rinder, {100-900} Kälber und {300-4000} Schweine; Geschäft schleppend.
Zucker ruhig, Kaffee behauptet, Baumwolle {40-70} Pf.
= stockHead
Börse
Kurszettel
Berliner Börse
Kursbericht
Telegraphische Kurse
= stockItem
4 % Reichsanleihe {90-108},{10-90}
{nation} Rente {70-99},{10-90} G
Disconto-Kommandit {150-240},{10-90}
{surname} Hütte {90-290},{10-90} bz
Kredit-Aktien {180-399},75
Wechsel auf {abroad} {16-90},{10-90}
{place}er Stadtanleihe {90-103},20 B
Laura {surname} {90-260},—
Staatsbahn {100-330} 1/2
= weatherHead
Wetterbericht
Das Wetter
Witterung
Meteorologisches
= weatherItem
Thermometer früh 7 Uhr + {3-20} Grad R., Barometer 27 Zoll {3-11} Linien.
Voraussichtliche Witterung: veränderlich, zeitweise Regen, kühl.
Das Hochdruckgebiet verlagert sich nach Osten.
Sonnenaufgang {4-8} Uhr {10-55} Min., Untergang {4-8} Uhr {10-55} Min.
In {place} ist Schnee gefallen.
= theatreHead
Theater
Vergnügungs-Anzeiger
Theater und Konzerte
Spielplan
Kinos
= theatreItem
Stadttheater. {play}. Anfang {6-8} Uhr.
Opernhaus: {play}.
Residenz-Theater: {play}. 7 1/2 Uhr.
Königl. Schauspielhaus. {^weekday}: {play}.
Wintergarten: Das große Programm.
Sperrsitz {2-4} Mark, Galerie 50 Pf.
Lichtspiele {street}: {play}, {5-7} Akte.
= sportHead
Sport
Turnen und Sport
Rennen zu {=place}
Fußball
Radsport
= sportItem
{^place} schlug {place} mit {2-6} : 1 vor {1000-9000} Zuschauern.
Preis von {village}, {2000-9000} Mark: {surname}s br. H. „{woman}“ 1., Graf {surname}s F.-St. 2.
{^surname} siegte nach {3-12} Runden durch K. o.
{^surname} gewann das Rennen über {50-100} Kilometer in {1-3} Std. {10-55} Min.
Der Turnverein {village} errang den ersten Preis.
= noticeHead
Bekanntmachung
Amtliche Bekanntmachung
Aufruf
Briefkasten
Öffentliche Aufforderung
= noticeItem
Es wird bekannt gemacht, {claim}. {=place}, den {date}. Der Magistrat.
Die Lieferung von {200-900} Zentnern Kohlen für das Krankenhaus soll vergeben werden.
Alle, welche an den Nachlaß von {first} {surname} Forderungen haben, wollen sich bis {date} melden.
Herrn {surname} in {village}. Besten Dank, leider nicht geeignet.
= serialKicker
Feuilleton
Roman von {first} {surname}
Unterhaltungsblatt
= serialHead
Das Geheimnis von {=village}
Die Tochter des {trade}s
Schloß {=village}
Um eine Krone
Auf schwankem Grunde
Der Erbe von {=village}
= chapter
({2-60}. Fortsetzung.)
{2-30}. Kapitel
Erstes Kapitel
(Fortsetzung)
= continues
(Fortsetzung folgt.)
(Schluß folgt.)
= tale
{woman} ließ den Brief sinken und blickte starr vor sich hin.
Draußen heulte der Sturm um die alten Mauern von {=village}.
Er nahm das Licht vom Tische und stieg langsam die Treppe hinauf.
Der alte {=surname} schüttelte den Kopf und stopfte seine Pfeife.
Noch nie hatte sie ihn so bleich gesehen.
Der Wagen hielt vor dem Tore, und der Graf stieg aus.
Im Hause war es still geworden; nur die Uhr tickte.
{=woman} fühlte, wie ihr das Blut in die Wangen stieg.
Als der {trade} zurückkam, war das Zimmer leer.
= talk
„Sie wissen alles?“ fragte {first} tonlos.
„Niemals!“ rief {=woman}.
„Der Herr Graf läßt bitten“, meldete der Diener.
„Und das Geld?“ murmelte {=surname}.
= chat
Man nehme ein Pfund Mehl, vier Eier und etwas Salz und backe bei guter Hitze.
Von {village} führt der Weg durch Tannenwald zur Höhe.
Das hübsch ausgestattete Bändchen ist bei {surname} in {place} erschienen.
Die Hüte werden in diesem Sommer klein getragen.
Tintenflecke entfernt man mit Zitronensaft.
Frl. {surname} sang mit schöner Stimme, doch ohne Wärme.
Im Garten sind jetzt die Rosen zu schneiden.
= featureHead
Plauderei
Für die Hausfrau
Literarisches
Bunte Ecke
Wanderungen um {=place}
Moden
Vom Büchertisch
= advert
{surname} & Sohn / {street}, {place} / Herren-Anzüge von {20-60} Mark an.
Zu vermieten / eine Wohnung von {2-6} Zimmern, {street} {2-90}. / Näheres beim Hauswirt.
Gesucht / ein tüchtiger {trade}gehilfe. / {surname}, {village}.
{surname}s Malzkaffee / Paket {20-60} Pf. / Überall zu haben.
Versteigerung / am {weekday}, {8-11} Uhr, {street}: / Möbel, Betten, ein Klavier. / {surname}, Gerichtsvollzieher.
Husten? / Nehmen Sie {surname}s Bonbons! / {25-60} Pf. in allen Apotheken.
Dampfer nach {abroad} / jeden {weekday}. / Auskunft: {surname} & Co., {place}.
Ein Mädchen / für Küche und Haus sucht Stelle. / {woman} {surname}, {street} {2-90}.
Fahrräder / von {60-190} Mark, auch auf Teilzahlung. / {surname}, {street}.
Verloren / am {weekday} {goods}. / Gegen Belohnung abzugeben {street} {2-90}.
Alter Kornbranntwein / die Flasche {2-4} Mark. / {surname}, {street}.
= masthead
{place}er Zeitung
{place}er Tageblatt / Anzeiger für Stadt und Land
Neue {place}er Nachrichten
= issue
Nr. {2-360}. {weekday}, den {date} {year}. {2-90}. Jahrgang.
Nr. {100-9000}. {place}, {weekday}, {date}. {year}.
Morgen-Ausgabe.
= price
Preis {5-20} Pfg.
Bezugspreis: vierteljährlich {2-6} Mark.
Einzelne Nummer {5-10} Pfennig. / Anzeigen die Zeile {15-40} Pf.
= address
Redaktion: {street} {2-90}.
Verantwortlich: {first} {surname} in {place}.
Druck und Verlag von {first} {surname}. / Fernsprecher {20-900}.
= motto
Organ für jedermann
Unparteiische Zeitung
Amtliches Kreisblatt
= running
{place}er Zeitung. {weekday}, den {date} {year}.
Seite {2-12} {place}er Tageblatt Nr. {2-360}
Nr. {2-360}. {weekday}, {date} {year}.
= page
{2-12}
Seite {2-12}
— {2-12} —
`;
