/** Topics of German papers, 1830–1930; the notation stands in topics.ts, words parted by commas. */
export const GERMAN_TOPICS = String.raw`
@staat der Reichstag, die Vorlage, die Kommission, der Abgeordnete, die Abstimmung
v die Vorlage wurde angenommen, der Reichstag vertagte sich, die Kommission tagte
h Deutscher Reichstag / Die Vorlage / Reichstagssitzung
s Abgeordneter {k1} führte aus, daß seine Freunde der Vorlage nicht zustimmen könnten.
s Die Abstimmung ergab {120-220} Stimmen dafür, {90-180} dagegen.
@staat der Kaiser, die Parade, das Manöver, die Truppen, der Kronprinz
v der Kaiser traf in {p1} ein, die Parade fand statt, das Manöver begann
h Der Kaiser in {p1} / Kaisermanöver / Vom Hofe
s Die Truppen standen in {2-4} Treffen; das Wetter war herrlich.
@ort die Feuerwehr, der Brand, die Scheune, die Flammen, der Dachstuhl
v ein Brand brach aus, die Feuerwehr löschte, die Scheune brannte nieder
h Großfeuer in {p1} / Brand / Schadenfeuer
s Der Schaden, der durch Versicherung gedeckt ist, beträgt {9-90}000 Mark.
@ort die Stadtverordneten, das Gaswerk, die Straßenbahn, der Magistrat, die Anleihe
v die Stadtverordneten bewilligten die Anleihe, das Gaswerk wird erweitert
h Stadtverordnetensitzung / Aus der Stadt / Die Straßenbahn
s Stadtrat {k1} begründete die Vorlage des Magistrats, der die Versammlung zustimmte.
@welt der Krieg, die Festung, die Flotte, die Belagerung, das Geschwader
v die Festung ergab sich, die Flotte lief aus, die Belagerung dauert an
h Der Krieg / Die Belagerung von {p1} / Vom Kriegsschauplatz
s Das Geschwader, aus {6-20} Schiffen bestehend, wurde bei {p1} gesichtet.
@welt die Kammer, das Ministerium, die Krise, der Präsident, die Republikaner
v das Ministerium trat zurück, die Kammer lehnte ab, der Präsident berief {m1}
h Frankreich / Ministerkrisis / Aus {p1}
s In den Wandelgängen hielt man {m1} für den kommenden Mann.
@ort die Eisenbahn, der Zug, der Zusammenstoß, die Weiche, die Verletzten
v ein Zug entgleiste, der Zusammenstoß erfolgte, die Strecke wurde gesperrt
h Eisenbahnunglück bei {p1} / Zugentgleisung / Vom Zuge überfahren
s Der Heizer {k1} wurde von der Maschine geschleudert und blieb auf der Stelle tot.
@handel der Roggen, der Weizen, die Börse, die Kurse, der Spiritus
v der Roggen zog an, die Börse schloß matt, der Weizen gab nach
h Berliner Börse / Handelsnachrichten / Produktenmarkt
s Weizen loko {160-220} Mark, Roggen {130-170} Mark, Spiritus {40-60}.
@recht der Angeklagte, das Schöffengericht, die Zeugen, der Diebstahl, die Strafe
v der Angeklagte wurde verurteilt, das Gericht sprach frei, die Zeugen wurden vernommen
h Schöffengericht / Gerichtssaal / Ein Dieb
s Der Arbeiter {k1} aus {p1} erhielt wegen Diebstahls {2-9} Monate Gefängnis.
@kunst das Konzert, die Sängerin, das Theater, die Oper, der Kapellmeister
v das Konzert fand Beifall, die Oper wurde gegeben, die Sängerin trat auf
h Theater und Musik / Konzert / Stadttheater
s Fräulein {k1} sang mit warmer, umfangreicher Stimme; das Haus war ausverkauft.
@ort der Verein, die Turner, das Fest, die Fahnenweihe, der Gesangverein
v das Fest verlief schön, der Verein wählte den Vorstand, die Fahne wurde geweiht
h Turnfest in {p1} / Vereinsnachrichten / Fahnenweihe
s Der Vorsitzende {k1} gedachte der Gründer und brachte ein dreifaches Hoch aus.
@ort die Weberei, der Streik, die Arbeiter, der Lohn, die Fabrikanten
v die Weber legten die Arbeit nieder, der Streik ist beendet, die Fabrikanten lehnten ab
h Der Streik / Lohnbewegung / Aus der Weberei
s Die Fabrikanten boten {2-6} Pfennig mehr, was die Arbeiter ablehnten.
`;
