/** What people are called by where they come from or by their party, and their languages' names where they are the same. In lower case; singular. Compiled from atlases. */
export const demonyms: ReadonlySet<string> = new Set((
	'afghan african albanian alabaman alaskan algerian american andorran angolan arab argentine argentinian arizonan armenian asian australian austrian azerbaijani bahamian bahraini bangladeshi '
	+ 'barbadian basque bavarian belarusian belgian belizean beninese berliner bhutanese bolivian bosnian botswanan brazilian briton bulgarian burkinabe burmese burundian californian cambodian '
	+ 'cameroonian canadian catalan chadian chechen chilean chinese colombian congolese cornishman croat croatian cuban cypriot czech dane djiboutian dominican dubliner dutchman dutchwoman ecuadorean '
	+ 'egyptian englishman englishwoman eritrean estonian ethiopian european fijian filipina filipino finn floridian frenchman frenchwoman gabonese gambian georgian german ghanaian glaswegian greek '
	+ 'grenadian guatemalan guinean guyanese haitian hawaiian honduran hungarian icelander indian indonesian iranian iraqi irishman irishwoman israeli italian ivorian jamaican japanese jordanian '
	+ 'kazakh kenyan korean kosovar kurd kuwaiti kyrgyz laotian latvian lebanese liberian libyan liverpudlian lithuanian londoner luxembourger macedonian malagasy malawian malaysian maldivian malian '
	+ 'maltese mancunian maori mauritanian mauritian mexican micronesian moldovan mongolian montenegrin moroccan mozambican muscovite namibian nepali nepalese new-yorker nicaraguan nigerian nigerien '
	+ 'norwegian ohioan omani pakistani palestinian panamanian papuan paraguayan parisian persian peruvian pole portuguese qatari romanian russian rwandan salvadoran samoan saudi scot scotsman '
	+ 'scotswoman senegalese serb serbian sicilian singaporean slovak slovene slovenian somali spaniard sudanese surinamese swede swiss syrian taiwanese tajik tanzanian texan thai tibetan togolese '
	+ 'tongan trinidadian tunisian turk turkmen tuvaluan ugandan ukrainian uruguayan uzbek venetian venezuelan vietnamese virginian welshman welshwoman yemeni yorkshireman yorkshirewoman zambian '
	+ 'zimbabwean democrat republican'
).split(' '));
