/** German sentences, heads and datelines for news, debates and opinion. */
export const DE_KINDS = `
= sentence
Wie verlautet, hat {official} erklärt, {claim}.
{^noun} beschäftigt seit {weekday} alle Kreise der Bevölkerung.
{^person} teilte mit, {claim}.
Aus {abroad} wird gemeldet, {claim}.
Die Nachricht hat hier {adj} {feeling} hervorgerufen.
Anwesend waren {person}, {person} und {official}.
Das Gerücht, {claim}, bestätigt sich nicht.
{^=person} traf gegen {2-11} Uhr in {=place} ein.
Die Blätter besprechen {noun} in längeren Artikeln.
{^body} wird sich am {weekday} mit der Angelegenheit befassen.
Über {noun} ist Näheres noch nicht bekannt.
Der Schaden wird auf {money} geschätzt.
{^=person} erwiderte, {claim}.
In {=village} herrscht {adj} {feeling}.
Die „{place}er Zeitung“ schreibt, {claim}.
Eine große Menschenmenge hatte sich in der {street} angesammelt.
Die Verhandlungen über {noun} dauern fort.
Wir erfahren von zuverlässiger Seite, {claim}.
„{^claim}“, sagte {=person} unserem Mitarbeiter.
Die Beerdigung findet am {weekday} um {2-5} Uhr statt.
Nach einer Meldung des Wolffschen Bureaus {was} {noun} Gegenstand einer Besprechung mit {person}.
{^official} hat {=place} am {date} verlassen.
Bewilligt wurden {money} gegen {2-20} Stimmen.
Der Vorfall ereignete sich {when} unweit von {=village}.
Ein Augenzeuge berichtet, {claim}.
Es steht außer Zweifel, daß man {noun} zu lange vernachlässigt hat.
= was
ist
war
bildet
= claim
{noun} komme erst im {month} zur Sprache
die Kosten würden {money} nicht übersteigen
{official} sei seit langem unterrichtet
man habe {noun} mit eigenen Augen gesehen
{body} werde keinen Schritt zurückweichen
es liege kein Grund zur Besorgnis vor
{person} habe sein Amt niedergelegt
die Lage sei unverändert
{count} Personen hätten bereits unterschrieben
in {=place} sei alles ruhig
er sei an jenem Tage gar nicht in {=village} gewesen
die nötigen Befehle seien erteilt
{noun} habe bereits {money} gekostet
die Unterhandlungen nähmen einen günstigen Verlauf
= opening
{^when} hat sich in {=village} ein schwerer Unglücksfall ereignet.
Aus {=place} wird uns geschrieben: {^claim}.
{^noun} stand gestern auf der Tagesordnung.
Wie bereits gemeldet, {was} {noun} Gegenstand eingehender Beratungen.
{^=person} ist heute hier eingetroffen.
Unter dem Vorsitz von {person} fand gestern eine stark besuchte Versammlung statt.
Die amtliche Zeitung veröffentlicht heute eine Verordnung, wonach {noun} neu geregelt werden.
= dateline
{abroad}, den {date}.
{place}, den {date}.
{abroad}, {date}.
{place}, {date}.
Berlin, {date}.
Wien, {date}. —
W. T. B. {abroad}, {date}.
* {place}, {date}.
— {abroad}, {date}.
{abroad}, {date}. (Amtlich.)
{abroad}, {date}. (Telegramm.)
= byline
(Von unserem Korrespondenten.)
(Telegraphischer Bericht.)
(Eigener Drahtbericht.)
(Originalbericht)
Von {first} {surname}
(Nachdruck verboten.)
(Privattelegramm)
Von unserem Sonderberichterstatter
= kicker
Telegramme
Letzte Nachrichten
Politische Übersicht
Ausland
Der Krieg
Drahtnachrichten
Neueste Post
Aus dem Reiche
= shortHead
{country}
{country}
{place}
Deutschland
Deutsches Reich
Österreich-Ungarn
Inland
Ausland
Vermischtes
Hofnachrichten
Aus {country}
= headline
{^noun}
Eine Rede von {person}
{^noun} vor dem Reichstage
{^person} in {=place}
Der Fall {=surname}
{^noun} und {noun}
Ein kühner Einbruch
Schwerer Unglücksfall in {=village}
Eine Erklärung der Regierung
Was wird aus {country}?
{country} und {country}
Der verschwundene {trade}
Zum Tode von {person}
= deck
{^count} Verhaftungen
Amtlicher Bericht
Eine Erklärung von {person}
{^adj} {feeling} in {=place}
{^noun}
Die Antwort der Regierung
Schwere Verluste
Neue Verhandlungen
Protest der Stadt {=place}
Die ersten Einzelheiten
= subhead
{^noun}
Die Verhandlung
Der Bericht eines Augenzeugen
Die Rede von {=person}
Weitere Meldungen
In {=place}
Die Ursache
Das Urteil
Aus {abroad}
Die Abstimmung
Die Toten
Pressestimmen
= signature
Dr. {surname}.
{first} {surname}.
Ein Bürger.
Mehrere Anwohner.
–r.
Ein alter Leser.
H. {surname}.
= runIn
({village}.) 
(Unglücksfall.) 
— {=place}. 
* (Diebstahl.) 
{village}, {date}. 
(Feuer.) 
(Konzert.) 
* 
(Vom Zuge überfahren.) 
(Versammlung.) 
= debateHead
Deutscher Reichstag
Reichstag
Landtag
Aus dem Abgeordnetenhause
Preußischer Landtag
Gemeinderatssitzung
Stadtverordneten-Versammlung
Herrenhaus
= speech
Abg. {surname}: {^claim}. (Sehr richtig! rechts.)
Abg. Dr. {surname} (Zentrum) begründet den Antrag über {noun}.
Staatssekretär von {surname} führt aus, {claim}. (Beifall.)
Der Antrag {surname} wird mit {120-190} gegen {60-119} Stimmen abgelehnt.
Präsident: Ich rufe den Redner zur Ordnung. (Unruhe links.)
§ {2-60} wird nach kurzer Debatte angenommen.
Abg. {surname} (Soz.): {^claim}. (Lachen rechts.)
Das Haus vertagt sich auf {weekday}, {10-12} Uhr.
Auf der Tagesordnung steht {noun}.
Redner wendet sich gegen die Behauptung, {claim}.
Abg. {surname} spricht bei der Unruhe des Hauses fast unverständlich.
Die Vorlage geht an eine Kommission von {14-28} Mitgliedern.
= letterHead
Eingesandt
Sprechsaal
Stimmen aus dem Publikum
Offener Brief
Zuschriften
= letterStart
Geehrter Herr Redakteur!
Sehr geehrte Redaktion!
An die Redaktion.
Herr Redakteur!
{=place}, {date}.
= letterEnd
Hochachtungsvoll
Mit vorzüglicher Hochachtung
Achtungsvoll
Ihr ergebener
= opinion
Man wird uns entgegenhalten, {claim}; wir glauben es nicht.
{^noun} darf nicht zum Spielball der Parteien werden.
Was hat {body} seit {count} Jahren getan? Nichts!
Wer {=place} kennt, der weiß, was dort über {noun} gesagt wird.
Es ist leicht zu behaupten, {claim}.
Wir haben nie ein Hehl daraus gemacht, was wir über {noun} denken.
In {country} hat man {noun} längst geordnet.
Die Rede von {=person} wird niemanden bekehren.
Das Volk verlangt keine schönen Worte, sondern Taten.
Wenn {official} meint, {claim}, so irrt er.
Mit Redensarten ist {noun} nicht aus der Welt zu schaffen.
= leaderHead
Politische Rundschau
Zur Lage
Wochenschau
{^noun}
{=place}, {date}
Tagesübersicht
Krieg oder Frieden?
Unsere Stellung zu {country}
Randglossen
`;
