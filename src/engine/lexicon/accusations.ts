/** Words of accusation: who is called what, what somebody is said to have done, and who says so. Compiled from court and crime reporting. */

/** Put before a name, they bolt an accusation to it. */
export const accusedAs: readonly string[] = ['alleged', 'suspected', 'accused', 'purported', 'reputed'];

/** People by what they are said to have done. */
export const crimeAgents: ReadonlySet<string> = new Set((
	'murderer killer gunman shooter attacker assailant assassin terrorist bomber rapist molester abuser predator paedophile pedophile stalker kidnapper abductor hijacker hostage-taker '
	+ 'thief burglar robber shoplifter mugger looter arsonist vandal fraudster swindler scammer embezzler forger counterfeiter launderer extortionist blackmailer smuggler trafficker dealer '
	+ 'gangster mobster hitman mastermind ringleader accomplice conspirator co-conspirator plotter crook spy traitor hacker leaker perjurer bigamist poacher militant jihadist extremist war-criminal'
).split(' '));

/** What somebody is said to have done to others, in the past tense, where it is a crime whoever does it. */
export const crimeVerbs: ReadonlySet<string> = new Set((
	'murdered raped molested groped assaulted strangled stabbed kidnapped abducted trafficked robbed burgled burglarized embezzled defrauded swindled extorted blackmailed bribed laundered forged '
	+ 'counterfeited plagiarized plagiarised smuggled perjured looted pilfered stole'
).split(' '));

/** Misconduct that one can have: `Lee’s embezzlement`. */
export const crimeNouns: ReadonlySet<string> = new Set((
	'embezzlement fraud bribery extortion blackmail perjury plagiarism murder murders rape rapes theft thefts corruption treason bigamy assault assaults abuse harassment misconduct attack attacks '
	+ 'crime crimes burglary robbery arson kidnapping smuggling trafficking racketeering conspiracy'
).split(' '));

/** Show in a sentence who accuses, charges, convicts or sues, or that a court has decided. */
export const accusingWords: ReadonlySet<string> = new Set((
	'accuse accuses accused accusing accuser accusers accusation accusations according charge charges charged charging indicted indictment arraigned arrested convicted convicting conviction pleaded pleads plea sentenced '
	+ 'jailed imprisoned acquitted cleared sued suing lawsuit lawsuits complaint affidavit prosecutors prosecutor guilty confessed admitted admits denied denies '
	+ 'alleges allege alleging testified testimony verdict court litigation arbitration tribunal petition'
).split(' '));
