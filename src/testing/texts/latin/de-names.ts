/** German names, places and small words. */
export const DE_NAMES = `
place := Berlin; Hamburg; München; Dresden; Leipzig; Köln; Frankfurt; Stuttgart; Breslau; Königsberg; Hannover; Bremen; Wien; Graz; Linz; Salzburg; Augsburg; Nürnberg; Mannheim; Karlsruhe; Kassel; Magdeburg; Stettin; Danzig; Innsbruck; Brünn
village := Altenried; Nieder-Wehlau; Steinbach; Grünfelden; Oberndorf; Lindenau; Wartenstein; Neukirchen; Seebruck; Mühlhofen; Reichenau; Waldheim; Hohenlinde; Eichstädt; Kaltenbrunn; Rosenthal
abroad := Paris; London; Wien; Rom; Madrid; Konstantinopel; St. Petersburg; Brüssel; Haag; Athen; Belgrad; Bukarest; Washington; New-York; Kopenhagen; Warschau; Budapest; Bern
country := Frankreich; England; Rußland; Österreich; Italien; Serbien; Griechenland; Rumänien; Belgien; Spanien; Dänemark; Amerika; Bulgarien; Polen
nation := französische; englische; russische; italienische; österreichische; türkische; serbische; spanische
surname := Müller; Lehmann; Brandt; Hofer; Schindler; Kessler; Wagenbauer; Riedl; Pfeiffer; Zimmermann; Oberhuber; Krause; Böhm; Steiner; Thielemann; Vogt; Werner; Albrecht; Drexler; Eberle; Fuchs; Gerlach; Haberland; Jahn; Kolb; Lorenz; Mayr; Nagel; Oswald; Pichler; Reuß; Sailer; Trautmann; Ulrich; Weigel
first := Johann; Karl; Friedrich; Wilhelm; Heinrich; Franz; Josef; Georg; Anton; August; Ludwig; Hermann; Otto; Paul
woman := Anna; Maria; Katharina; Elisabeth; Therese; Johanna; Emma; Bertha; Klara; Martha
person := Herr {surname}; Herr Dr. {surname}; Graf {surname}; Freiherr von {surname}; Abgeordneter {surname}; General von {surname}; Professor {surname}; Pfarrer {surname}; Abg. {surname}; Kommerzienrat {surname}; Hauptmann {surname}; Justizrat {surname}
poor := der Arbeiter {first} {surname}; der {16-60}jährige Knecht {surname}; die Witwe {surname}; der Maurer {surname}; ein Mann namens {surname}; die Dienstmagd {woman} {surname}; der Lehrling {first} {surname}; der Schuhmacher {surname}; die {6-70}jährige {woman} {surname}; der Fuhrmann {surname}
official := der Minister; der Reichskanzler; der Bürgermeister; der Oberpräsident; der Staatssekretär; der Landrat; der Polizeipräsident; der Kriegsminister; der Statthalter; der Botschafter; der Kaiser; der Regierungspräsident; der Staatsanwalt
body := die Regierung; die Kommission; der Reichstag; der Landtag; der Gemeinderat; der Magistrat; das Herrenhaus; die Handelskammer; die Stadtverordneten-Versammlung; der Bundesrat; das Gericht; der Ausschuß; die Mehrheit
street := Bahnhofstraße; Königstraße; Marktplatz; Hauptstraße; Friedrichstraße; Lange Gasse; Ringstraße; Breite Straße; Wilhelmstraße; Mariahilferstraße; Neue Gasse; Schloßplatz; Kaiserstraße; Kirchgasse
weekday := Montag; Dienstag; Mittwoch; Donnerstag; Freitag; Samstag; Sonntag
month := Januar; Februar; März; April; Mai; Juni; Juli; August; September; Oktober; November; Dezember
date := {1-28}. {month}
year := {1848-1929}
when := gestern; gestern abend; heute früh; heute vormittag; vorgestern; am {weekday}; in der Nacht zum {weekday}; gegen {2-11} Uhr; am {date}; in der vergangenen Nacht
ship := die „Germania“; die „Loreley“; die „Prinz Adalbert“; die „Hansa“; die „Albatros“; die „Nixe“; die „Stadt {place}“
money := {2-90} Mark; {100-900} Mark; {2-90} 000 Mark; {2-9} Millionen Mark; {20-90} Pfennig; {2-90} Gulden; {200-900} fl.; {20-90} Kronen
count := drei; vier; fünf; sechs; sieben; acht; zehn; zwölf; zwanzig; dreißig; vierzig; etwa hundert; mehrere; über zweihundert
trade := Kaufmann; Bäckermeister; Tischler; Gastwirt; Rechtsanwalt; Landwirt; Lehrer; Schlosser; Metzger; Apotheker; Buchdrucker; Müller; Uhrmacher; Schneidermeister
adj := große; lebhafte; allgemeine; tiefe; begreifliche; außerordentliche; schmerzliche
feeling := Aufregung; Teilnahme; Bestürzung; Befriedigung; Entrüstung; Überraschung; Besorgnis
goods := eine silberne Uhr; ein Paar Stiefel; drei Hühner; ein Fahrrad; einen Winterrock; zwei Schinken; eine Geldtasche mit {money}; mehrere Säcke Kohlen; Bleirohr; ein Kalb
`;
