/** Passwords that are used most, the first ones first: the top of the list of `@zxcvbn-ts/language-common`, whose whole would be half as large as the app. */
export const usualPasswords = `
	123456 password 12345678 qwerty 123456789 12345 1234 111111 1234567 dragon 123123 baseball abc123 football
	monkey letmein shadow master michael mustang qwertyuiop 123321 1234567890 superman 1qaz2wsx 7777777 jordan
	qazwsx jennifer 123qwe 000000 trustno1 hunter harley zxcvbnm asdfgh buster andrew batman soccer tigger charlie
	robert sunshine thomas iloveyou ranger daniel hockey george computer michelle jessica starwars pepper klaster
	112233 zxcvbn freedom princess joshua maggie ginger 11111111 131313 amanda ashley love cheese 159753 nicole
	summer matthew chelsea dallas matrix william yankees taylor corvette austin access martin heather thunder
	merlin secret diamond hello anthony hammer 1234qwer silver gfhjkm justin patrick richard bailey internet
	samantha golfer scooter test orange cookie q1w2e3r4t5 maverick jackson sparky mickey phoenix bigdog snoopy
	guitar whatever chicken morgan andrea camaro mercedes peanut ferrari cowboy falcon welcome samsung steelers
	joseph smokey dakota melissa arsenal boomer eagles tigers marina nascar gateway porsche yellow monster spider
	diablo hannah bulldog junior london purple compaq lakers iceman qwer1234 cowboys money banana ncc1701 boston
	brandon tennis johnny miller q1w2e3r4 coffee scooby 123654 edward nikita mother yamaha brandy barney chester
	oliver charles player knight forever steven rangers midnight chicago bigdaddy redsox victoria badboy angel
	please fender chris jasper james rabbit natasha rachel marine wizard marlboro raiders prince casper fishing
	flower crystal jasmine iwantu adidas winner winter gandalf password1 enter ghbdtn 1q2w3e4r angela mike golden
	lauren cocacola jordan23 winston madison angels panther spanky shannon sophie johnson asdfasdf david thx1138
	toyota tiger murphy canada danielle 12344321 8675309 jonathan liverpoo muffin cooper apples jackie dennis
	black qwerty123 passw0rd john abcd1234 sandra pokemon 123abc slipknot carlos qazxsw 123456a scorpion qwaszx
	nathan startrek rainbow asdfghjkl razz redskins newyork gemini cameron qazwsxedc florida liverpool turtle
	nicholas viking booger wilson sierra doctor rocket 159357 victor dolphins captain bandit jaguar packers pookie
	peaches 789456 asdf blue dolphin helpme tucker theman tiffany maxwell jeremy qwertyui debbie albert
`
	.trim()
	.split(/\s+/);
