import { wordSet } from './word-set.ts';

/** Nouns that a bare number is the size of: 'a majority of 4,127', 'the death toll rose to 52', 'magnitude 6.4'. */
export const SIZE_NOUNS = wordSet(`
attendance audience average capacity circulation crowd gate index magnitude majority membership population readership toll total turnout workforce
enrolment enrollment fleet headcount deficit surplus score tally
ratio reading stock backlog list queue caseload roll majorities crowds audiences populations totals surpluses deficits
`);

/** Words before 'of' that are no name of a size: 'instead of 40', 'the end of 3 years'. */
export const NOT_MEASURED = wordSet(`
ahead all any because beginning both capable couple each end ends estimate excess few fond front full half hundreds inside instead kind
last least lot lots made maximum median middle minimum more most much north number numbers one consist consists consisted outside part piece portion proportion quarter
regardless result series several short shy some sort south speaking start third three thousands tens millions top total two type upwards use
views worth average first second aware guilty convicted accused lieu spite favour favor place charge
`);

/** Plurals that move by points or money, where a bare number counts none of them: 'shares fell to 812'. */
export const PRICED_NOUNS = wordSet(`
bonds costs currencies earnings equities expenses exports fares fees futures gilts imports incomes indexes indices losses margins markets
points polls premiums prices profits proceeds rates rents reserves results returns revenues salaries sales savings shares stocks takings taxes
temperatures treasuries wages yields odds ratings scores levels figures
`);

/** Nouns of a quantity, in the singular, of which there can be twice as much: 'twice the price', 'to double output'. */
export const AMOUNT_NOUNS = wordSet(`
age amount area budget bulk capital cost consumption debt demand density depth distance dose duration emission energy exposure fee figure fine
funding growth height income intake investment length level likelihood limit loss mass norm number odds output pay payout pension population power
price production productivity profit quantity quota rate rent revenue reward risk salary share size spending speed stake strength sum supply
support tariff tax time traffic turnover use usage value volume wage wealth weight width yield
`);
