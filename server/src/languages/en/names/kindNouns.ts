import { wordSet } from '../../../text/wordSet';

/** Nouns that say of the name beside them that it is an organization: law firm Lind Vanton; Vanton, a carmaker. */
export const ORGANIZATION_NOUNS: ReadonlySet<string> = wordSet(
  'agency airline association automaker bank brand brewer broadcaster broadsheet bureau carmaker cartel chain charity chipmaker club college company conglomerate consortium consultancy corporation daily drugmaker enterprise faction federation firm foundation fund group hospital insurer institute journal label league lender magazine maker manufacturer militia movement network newspaper ngo nonprofit organisation organization orchestra outlet party platform provider publication refiner retailer school start-up startup studio subsidiary tabloid team think-tank union university utility watchdog website weekly wholesaler',
);

/** The same in the plural; a list of names may follow: carmakers Vanton and Lind. */
export const ORGANIZATIONS_NOUNS: ReadonlySet<string> = wordSet(
  'agencies airlines associations automakers banks brands brewers broadcasters broadsheets carmakers cartels chains charities chipmakers clubs colleges companies conglomerates dailies drugmakers enterprises factions firms foundations giants groups hospitals insurers institutes journals labels leagues lenders magazines manufacturers militias movements networks newspapers ngos organisations organizations outlets parties platforms providers publications refiners retailers schools start-ups startups studios subsidiaries tabloids teams unions universities utilities watchdogs websites weeklies wholesalers',
);

/** Nouns that say so only right before a name; a person can be called one too: games giant Vanton. */
export const NOUNS_BEFORE_ORGANIZATIONS: ReadonlySet<string> = wordSet('giant operator developer supplier');

/** Nouns that say of the name beside them that it is a place: the city of Vanton; Vanton, a village in the hills. */
export const PLACE_NOUNS: ReadonlySet<string> = wordSet(
  'archipelago atoll borough city commune community county district enclave estuary hamlet island islet lake locality mountain municipality neighborhood neighbourhood peninsula port prefecture province quarter region resort river settlement seaport suburb town township village volcano',
);

/** Nouns of places that stand right before a name: the capital Vanton. */
export const NOUNS_BEFORE_PLACES: ReadonlySet<string> = wordSet('capital city town village river');
