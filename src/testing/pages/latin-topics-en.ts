/** Topics of English papers, 1830–1930; the notation stands in topics.ts, words parted by commas. */
export const ENGLISH_TOPICS = String.raw`
@news the cotton market, Egyptian cotton, the spinners, the brokers, bales
v the brokers refused to sell below sixpence, a further advance was demanded, the mills went upon short time
h THE COTTON MARKET / COTTON AND THE SPINNERS / SHORT TIME IN {P}
s The sales to-day are estimated at {4000-9000} bales, of which {500-2000} were taken on speculation.
s American descriptions are an eighth dearer, while {n} remained without change.
@news the steamer, the lifeboat, the pilot, the breakwater, the crew
v the vessel struck upon the rocks, the lifeboat put off, nine hands were drowned
h WRECK OF THE "{S1}" / LOSS OF THE STEAMER {S1} / The Gale at {p1}
s The {S1}, of {p}, laden with coals, was driven ashore near {p1} in the gale of {d}.
s The captain, {m1}, remained at his post until the mainmast went by the board.
s A rope was got on board by means of a rocket, and {9-30} of the crew were brought safely to land.
@court the prisoner, the magistrate, the watch, the constable, the pawnbroker
v the prisoner was committed for trial, he pleaded not guilty, a silver watch was stolen
h POLICE INTELLIGENCE / ROBBERY AT {P} / A Watch Recovered
s {m1}, a labourer, was charged with having stolen a silver watch from the person of {m2}.
s Constable {m} deposed that he found the watch at a pawnbroker's in {p}-street, where it had been pledged for {9-30} shillings.
s The Bench sent the prisoner to gaol for {2-12} months, with hard labour.
@court the jury, the inquest, the coroner, the deceased, the surgeon
v a verdict of accidental death was returned, an inquest was held, the jury viewed the body
h CORONER'S INQUEST / FATAL ACCIDENT AT {P} / Found Drowned
s The deceased, who was {20-70} years of age, had been employed at the works of Messrs. {k} and Co.
s The surgeon was of opinion that death was caused by a fracture of the skull.
s No blame attached to anybody, and the jury returned their verdict accordingly.
@state the House of Commons, the bill, the ministry, the amendment, the opposition
v the bill was read a second time, the ministry was defeated, the amendment was withdrawn
h IMPERIAL PARLIAMENT / HOUSE OF COMMONS / THE MINISTRY DEFEATED
s {M1} rose to move the second reading, and said that the country would tolerate no further delay.
s On a division the numbers were: for the amendment, {120-260}; against it, {130-290}.
s {M2} observed, amidst laughter, that the noble lord had changed his coat twice in the session.
@state the Reform Association, the electors, the candidate, the hustings, the poll
v the candidates addressed the electors, a great meeting was held, the poll was declared
h THE {P} ELECTION / GREAT MEETING OF ELECTORS / {M1} AT {P}
s {M1}, who was received with loud cheers, said that he stood there upon no man's sufferance.
s The show of hands was declared to be in favour of {M2}, and a poll was demanded.
s A voice: "What about the price of bread?" (Laughter.)
@news the railway, the directors, the shareholders, the branch line, the dividend
v a dividend of four per cent. was declared, the branch line was opened, the directors met
h RAILWAY INTELLIGENCE / OPENING OF THE {P} LINE / {p1} Railway Company
s The chairman regretted that the receipts showed a falling off of £{900-9000} on the half-year.
s The first train left {p1} at ten o'clock with {200-600} passengers, a band of music preceding it.
@news the collision, the express, the signalman, the guard, the carriages
v the express ran into a goods train, the signalman was suspended, three persons were killed
h RAILWAY ACCIDENT NEAR {P} / COLLISION AT {P} / The {p1} Disaster
s The engine left the rails and the three foremost carriages were reduced to splinters.
s The signalman, {m1}, states that he gave the danger signal in good time.
s Among the injured are {m}, of {p}, leg broken; and {m}, commercial traveller, bruised.
@war the garrison, the batteries, the Russians, the despatches, the siege guns
v the batteries opened fire, the garrison made a sortie, the town was stormed
h THE WAR / LATEST FROM THE SEAT OF WAR / THE SIEGE OF {P}
s The enemy came on under cover of the fog, but were driven back at the point of the bayonet.
s Our loss amounts to {9-90} killed and {90-400} wounded, including {2-9} officers.
s The siege guns were brought up in the night, and fire was opened at daybreak.
@war the troops, the river, the chiefs, the expedition, the gunboats
v the expedition crossed the river, the chiefs submitted, the stockade was taken
h THE EXPEDITION / THE WAR IN THE EAST / Submission of the Chiefs
s The gunboats shelled the stockade for {2-5} hours, after which the troops were landed.
s Fever has shown itself among the men, of whom {20-90} are in hospital.
@foreign the Chamber of Deputies, the President, the cabinet, the ministers, the Left
v the cabinet resigned, the President sent for {m1}, the Chamber adjourned
h FRANCE / THE FRENCH CHAMBER / MINISTERIAL CRISIS
s The sitting was a stormy one, and the President was obliged to put on his hat.
s It is believed in well-informed circles that {m1} will be called upon to form a ministry.
@foreign the Sultan, the Porte, the ambassadors, the note, the Powers
v the Porte rejected the note, the ambassadors conferred, the Sultan yielded
h TURKEY / THE EASTERN QUESTION / The Porte and the Powers
s The ambassadors met yesterday at the English embassy, and remained {2-4} hours in conference.
s The Sultan is said to be ill disposed to any further concession.
@foreign the Emperor, the manoeuvres, the Chancellor, the Reichstag, the army bill
v the Emperor reviewed the troops, the army bill was carried, the Chancellor spoke
h GERMANY / THE ARMY BILL / The Emperor at {p1}
s The Chancellor, who was listened to in deep silence, declared that Germany desired nothing but peace.
s The Emperor returned to {p1} last evening, and was enthusiastically cheered.
@foreign Congress, the tariff, the Senate, the silver men, the new duties
v the tariff bill passed, the Senate threw out the bill, new duties were laid on
h AMERICA / UNITED STATES / THE TARIFF BILL
s The President's message was read; it dwells at length upon the state of the currency.
s Flour was dull at New York, and exchange closed at {105-111}.
@local the gas company, the lamps, the town council, the ratepayers, the sewer
v the council adopted the report, the sewer was condemned, the lamps are to be lighted
h {P} TOWN COUNCIL / THE GAS QUESTION / Our Sewers
s Alderman {k1} moved that the report of the lighting committee be approved.
s Councillor {k2} said the ratepayers would not stand another penny in the pound.
@local the school board, the scholars, the infirmary, the ladies, the bazaar
v a bazaar was opened, prizes were distributed, a new ward was built
h BAZAAR AT {P} / THE INFIRMARY / School Board
s The stalls, which were tastefully arranged, were presided over by Mrs. {k1} and the Misses {k2}.
s The proceeds, amounting to £{60-400}, will be devoted to the infirmary.
@local the fire, the engines, the warehouse, the premises, the flames
v the warehouse was destroyed, the engines arrived too late, the flames spread
h DESTRUCTIVE FIRE AT {P} / GREAT FIRE / Alarming Fire
s Shortly after [two|three|four] o'clock the watchman perceived smoke issuing from the upper storey.
s The damage, estimated at £{900-9000}, is covered by insurance in the Sun and Phoenix offices.
@local the cricket match, the wickets, the eleven, the bowling, the innings
v the eleven won by nine wickets, the innings closed, rain stopped the play
h CRICKET / {P} v. {P} / The Match at {p1}
s {k1} bowled with great steadiness, taking {4-8} wickets for {20-70} runs.
s The visitors went in first and were all out for {60-180}.
@local the hounds, the fox, the meet, the covert, the field
v the hounds found at once, a fox broke away, the meet was well attended
h THE {P} HOUNDS / HUNTING / A Good Run
s After a capital forty minutes without a check the fox was rolled over near {p1}.
@trade wheat, barley, oats, flour, the millers
v wheat gave way two shillings, the millers held off, oats were dearer
h CORN EXCHANGE / {P} CORN MARKET / Markets
s Fine new wheat met a slow sale at a decline of {1-3}s. per quarter.
s Barley, {24-40}s. to {41-48}s.; oats, {18-24}s.; beans, {30-40}s.
@trade consols, the discount market, gold, the Bank, foreign stocks
v the Bank raised its rate, gold was withdrawn, consols closed lower
h MONEY MARKET / THE CITY / Bank Rate Raised
s Consols opened at {88-96}, and left off at {88-96} to {89-97} for money.
s The demand for discount was active, and £{20-90},000 in gold was taken to the Bank.
@news the colliery, the explosion, the pit, the miners, the shaft
v an explosion took place, forty miners were entombed, the pit was reopened
h COLLIERY EXPLOSION / THE {P} PIT DISASTER / Entombed Miners
s The women waited at the pit's mouth through the night in a pelting rain.
s Up to [nine|ten|eleven] o'clock {9-60} bodies had been brought to bank.
@news the strike, the masters, the dockers, the delegates, the blacklegs
v the men came out, the masters offered terms, the delegates withdrew
h THE STRIKE / THE DOCK LABOURERS / End of the Strike at {p1}
s The delegates of the union met the masters at the {k} Hotel, and sat {3-6} hours.
s Some stones were thrown, and the police charged the crowd with their batons.
@arts the tenor, the opera, the prima donna, the orchestra, the oratorio
v the opera was revived, the tenor was recalled, the season was opened
h THE OPERA / MUSIC / THEATRE ROYAL
s The orchestra, under {m1}, was at times too loud for the voices.
s Madame {k1} was recalled {3-6} times, and bouquets were thrown from the boxes.
@arts the drama, the comedian, the farce, the manager, the pit
v a new farce was produced, the manager took his benefit, the comedian appeared
h THE THEATRE / {P} THEATRE / New Comedy
s The house was crowded to the ceiling, and hundreds were turned from the doors.
@news the Queen, the Prince, the levee, the procession, the palace
v the Queen held a levee, the Prince laid the stone, the procession passed
h COURT CIRCULAR / THE ROYAL VISIT TO {P} / The Prince at {p1}
s Her Majesty took an airing in the park, attended by the Countess of {k1}.
s The streets were lined with troops, and the windows hung with crimson cloth.
@news the aeroplane, the aviator, the propeller, the aerodrome, the flight
v the aviator crossed the Channel, the machine fell into the sea, a record was broken
h ACROSS THE CHANNEL BY AEROPLANE / AIRMAN'S ESCAPE / The {p1} Flying Week
s The aviator {m1} rose to a height of {600-4000} feet and was lost to view.
s The propeller was broken in landing, but {m1} escaped with a shaking.
@news the cholera, the board of health, the hospital, the cases, the fever
v the cholera appeared, fresh cases were reported, the hospital was enlarged
h THE CHOLERA / PUBLIC HEALTH / Cholera at {p1}
s New cases, {9-90}; deaths, {3-40}; recovered, {5-40}; remaining, {20-200}.
s The board directs that lodging houses be whitewashed with hot lime.
@news the wireless, the liner, the iceberg, the passengers, the boats
v the liner struck an iceberg, a wireless call was sent, the passengers were taken off
h LINER IN DISTRESS / SAVED BY WIRELESS / The {S1}
s The message, picked up at {p1}, was broken off in the middle of a word.
@court the plaintiff, breach of promise, the defendant, damages, the letters
v the jury awarded damages, the letters were read, the defendant did not appear
h BREACH OF PROMISE / A FICKLE LOVER / £{100-900} DAMAGES
s The plaintiff, a good-looking young woman, became acquainted with the defendant at {p1}.
s The letters, which caused much laughter, began "My own duck" and ended with {9-60} crosses.
@war the trenches, the Allies, the aerodromes, the advance, the prisoners
v our troops advanced, the line was withdrawn, a raid was carried out
h BRITISH OFFICIAL / OUR ADVANCE CONTINUED / THE BATTLE OF {P}
s We captured {200-3000} prisoners and {9-60} machine guns in the neighbourhood of {p1}.
s Hostile artillery was active during the night east of {p2}.
@local the vicar, the church, the organ, the bells, the bishop
v the church was consecrated, the bishop preached, the new organ was opened
h CONSECRATION OF {P} CHURCH / A New Organ / THE BISHOP AT {P}
s The offertory, amounting to £{20-90}, was in aid of the tower, which leans {2-9} inches out of the perpendicular.
@local the bridge, the river, the ferry, the piers, the engineer
v the bridge was opened, the ferry sank, the piers gave way
h THE NEW BRIDGE / FALL OF A BRIDGE / {p1} Ferry
s The span is of {90-400} feet, and the iron was cast at the foundry of {k} and Sons.
@trade wool, the sheep, store cattle, the graziers, lambs
v wool sold freely, the graziers bought sparingly, lambs fetched more money
h {P} FAIR / CATTLE MARKET / Wool Fair
s Of beasts there was a supply of {200-900}; the best Scots made 4s. {2-10}d. per stone.
@court the bankrupt, the creditors, the assignees, the accounts, the estate
v the bankrupt passed his examination, the creditors met, a dividend was refused
h BANKRUPTCY COURT / AFFAIRS OF {K1} AND CO. / In re {k1}
s The liabilities were returned at £{2000-9000}, and the assets consisted of a gig and some furniture.
@foreign the Pope, the cardinals, the Vatican, the conclave, the nuncio
v the conclave assembled, the Pope gave audience, the nuncio was recalled
h ROME / THE VATICAN / HEALTH OF THE POPE
s The cardinals entered in procession, and the doors were walled up at nightfall.
@foreign the Cortes, the Carlists, the Queen Regent, the passes, Don Carlos
v the Carlists crossed the Ebro, the Cortes were dissolved, the passes were occupied
h SPAIN / THE CARLISTS / From the Spanish Frontier
s A column of {900-3000} Carlists appeared before {p1}, and levied a contribution in money and shoes.
@news the balloon, the aeronaut, the car, the ballast, the descent
v the balloon ascended, the aeronaut descended safely, the car was dragged through a hedge
h BALLOON ASCENT / THE AERONAUT {K1} / Perilous Descent
s When the ballast was thrown out the machine shot upwards, and was soon a speck.
@news the emigrants, the colony, the settlers, the gold fields, the diggings
v the emigrants sailed, gold was found, the settlers petitioned
h EMIGRATION / THE DIGGINGS / News from the Colonies
s A nugget weighing {20-90} ounces was shown in {p1}, and the shepherds have left their flocks.
@arts the novel, the author, the volumes, the reviewers, the poet
v the novel appeared in three volumes, the poet was laid to rest, the author lectured
h LITERATURE / NEW BOOKS / The Works of {k1}
s The plot is thin, but the old sailor is drawn from the life.
`;
