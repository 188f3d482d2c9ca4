-- A store as version 2 of its form had it, of two articles of testdata/demo. Made by sqlite3 .dump
PRAGMA application_id = 1852273254;
PRAGMA user_version = 2;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE article (
  n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL, url TEXT NOT NULL, source TEXT NOT NULL,
  published TEXT NOT NULL,   -- YYYY-MM-DD, or empty
  hash TEXT NOT NULL,        -- of the extraction
  data BLOB NOT NULL         -- the extraction as it was loaded: deflated JSON
);
INSERT INTO article VALUES(1,'a:07b414bcced35e85','Chad arrests colonel accused of selling arms to lake rebels','','','2023-04-13','7f0eae8667d23b14e8b8b83754ea6bab',X'ec5ccd92dc36927e15042f73a11404c0dfbac9727bfd235bb392bc73f0381c2090aca2c59f0a92a55ead430fe4d33c845e6c23019020ab58d5dd524b6e7be6d6049b24087cf965e697c9facd2b95b7f1c42648f29086b994a0780469e4f9de500e15781befe94e2822ba0efaa127b2adda062a22a43cf4a0485b901eaaaa6cb64474754f869654e235900e72a87acff7f687bc2afb1d286fe3b180f14741f88872cff7e00d3443ef6d7efacdd373804d1007890c7911660a0a1a09cff7841cdacedb3487aad20765db789bdfbc01fe77f036de4e340ae7f0063acff72aa86b6147891d1bdeeef52b3cffe1e9d59757de3bdf1b44b7856176936107e41ac4be6d70ba8da8f10237f0ba6c7085dafc579083e79bf5aa373449121e05224d8b38cf78a16fdd56d538d77d2524cc9ef29d68b6a26a6bcf1f1f311bb1cf30d7d847341b21a44c8b22cd6492f154a59eefe5a22f7b6fe3c94a1c7ad0cf2c71be667dcaa61fba430dcd30cea26f0fdd621af8b2fbaeed411e7061a7c97c2586b27eff3b795255a22e1bf0fc6952d0f56de366a5b2342e38cb030621a824c749f483180e38af9dd8efa101e5f99e6c9ba254d0e0e383c731f5bdeea0e124dbe6d74323f556220ac67ffae937af87663057784fa46c3b55365b32b464396b5f1fdb1d22d7d00191a2eb4a5044c8aeed7bf20c11a8619bbf2545d9efa0aba121a251640699f1cedf3dfb8ab48dbe69d957f84f6d41c6dd79ecf9f87adde06d52ce7d0f100d5912bcfbf99d6f8d07819b094a7918164ce442660eb81354dda29395b5b6a85b393342e316bb20cc9aba670e6d853b31dac5005585666d4ce2e5ab27afd60d429006ae7b821b081d6e07291bf2c3dfbefc55d4d0a051dad9def05f76e6c786138679a61206791af358308d9f4b86b3f2e0f9907d8a2c87b72346b7d06e58c812cab8e77b7b31ecbccd4f8b8b101adecfe6dc2fa5eaf1fcf22a73c4c32848f11f2b31781bca1ed3204e7caf4212a2d1e3200cc30fb74963b3379b4e1a4da6833bfc066d13ce58cd53cbcedfa8aeec7bf28350bf968320d7a2270a065136682303d9953dd9b5871ec8d06e61d84147aecb614786eb16b18fa7fbb6e9fd19559ca09620bac865accc8c872781359e88864be3c9689a46349632ca631ed015e341fb47caeacae12d29da4ec28caa4f4f584cb4dd5634e5ff09cb34dac9d41b2af22c656118466111661079ef561ccbd076c3a12b9bedccad98315c7d6b414f5ebe7cf2e3b357788315a7d20138ea71443b9c9cb0b3dd76ed613f42b8de281508aac28085a24853a1a779c94c34a4273ab747f6d6b23d344377641f06dbc60610fffa92559b30fff9b36fad201a0d2073d8ef87b67bab17e26eeee8eb432d1ad295dbddd013bd02b38d5d3f69df697d7323ced324a5894c848a3315e094260b135505db15df94a693816da13b34c899e70c6c654e5328b48252b426831bedc9967b4fae77ad715f420757a09068f55d448d3ead879901d130e5d6826894450b13a25990491a5010a92a6481b46703a7c9ff7c33f4a402a174a46409fc8bae9440becfc5fb7fd5dac5dbb53d7636690081142acb9234c903a9291ba90869707a402f4a5cb8d1d9f402f1662de5c4d718ee5bc1b33d712b1499ff9db6f76cec91dc8140dd32f964b93c3ec137d4db23bafa2dd90945ca6dd376a0c8b5e89ab2d9f6a4e8da9a94434fdaeb86b445514ae87a642c52b7cdb0ebe7fbc990d8753841794a97fb998785a4a038534cc4095ba1c4573b18637167f6d2d0ffb9e0addea4710a812ae22ccd8a40c63a6a3dd949d9d6b50eac67e467c75cf8f0c5d5b3e73ffc17dad70af701d96240d6b7b808e48b16676431777ac282ae5d65eb306131c82c83082013a936e81b603321f2d00c6545be15cd4168f2c3cdf1363609a18fb4a719dad90847dfb3ef4096bdc6b6a737cd7334a7d38e77fe8540fbb6987494d3412586cb5e7db6d7be260dbb1b60e078b4a464f1de3e51d094d013e415b9c3e4678ec2788a699323b7cc5850401803645008ce82150ce22dd1161c00d18994a2214fba1a14f96af4d417b658f3d446ee847a24f0a247d6bdaf79656b6e33589a1187ca1757df5e3d5df7c8a38dbac9ce46c6091e25795c8599603493a064a13281b35a41df84387c7d777f7b64effd709db0e33c37f725f79d239466d535dcccc8c87c361b44f6b918d2bad9fd918ccc408432622930c8b258a03ca2913bcbb6fe215e97281058a21b0fedf64333cc529466235510045446a962312bb204a1856bb1f0a91df4e516577ff4aad38075ac2bba8661a0bf1e4ac7f5fcf0e59d70b9af44b3265224d91408cab6193aedb7ce458248caed7edff625e617445455291a0944cf93480c36d5282b2828741e5d974dd90fa09507b3958b80804e011e4b97391257419ae5394d6902908698841fc3af6cde403f945b31b4dd8ce48e872d1c75acedb20d281417324c4492e579ccf92a1a8bf6a063e3118c052a63fe08c593186f62c5a66c4c34abc36151d78746af99639b0bff61e77bcccc290fe250f12ccb729ae6ecc6f40873e00e74ceeb1ebb1cb44fda6be1ce8a70f5a608a38816b92a325e14598af4fed122dccbdd6c121fa7f94c983e1bfda64e79437eb9c8b52f773046b962200be8e8785723809cdb2dcc5e664b4a06bc490e558b91b155f16c4cfcb79ee45d8bc2c3cc00224c2d75401cf3653c1c6641ceb240041965a194b98b450cdbe18b2d8873143b66a1821972787dfafceac5d375016c5d4571b859aa2be79d63a6220843c14511e52a026d5586987f1bd136667e78f3439d43e76da8ef89e1970a443f8c07756bffd601e8e6dc04dff916bdcef650ca3942fdc354cf44debe017c0393fb4de4f10f500df44a67938b003e7c44312f9a05f076641ec09beb26836d1bbd801723f8e9c99f41b1bd93f5ee45df5f36df75dc3e6cf52fca835cc4499aa710b290c5379ab66c9b37a51cb48e337a223b3633ee17df7c7ff5cbb73fbe7cf5cd191b9f53f0c7dbb3a121e33a1c826c026023167b64ddcc834b07cc2b4c883c1723cddcc9cd80fca6203b20a5ae25984df37140b6874a911cc858ef51e81eaab2d095867d87c2c1cc2f501ad151f96274e919621a0355215589124524d694afa9fe831c6baa7bf321bb1f4701114d589aa6b1e23228220aebe1b9ad3acd9c0c8e603a6cc3f3ef9fffcfba87c1ccd916b0dcacdc809dd371d073d79ae3b3b10ce69e311fb24fa9c46b0c47b43c8e650f3c7e8409f94c1c7697ad28c4ee824923e6a346fc11f591898871b11c19bb77f9e4915332a5033743fd4f55af8c7990d0ace03497a8eea0ec65d309c30227f1d42c4c1939d70ccd28f77c3c75a47bbb1d3c3d613179648de78b219702293e0fa4cc8109a4b83f06527a02180ffca9a97bb29495ea845becf59376c1d7d5d78be594b31947c226bbb985b8b932ad07505189150b984a23957110b1b8392c11c320e4eb992b9806ac2f7872a15ab850c8cd81dd17834bdfb1330b7998251962d6a412c662cdff3924989b5877670eec1d4f2be5e686ae1268fefd99909e6f829615ce1fa7e16b97c14296715d6d470782e7167573fe388c13e7121e2794474e543fee6599d0fcbde824aaef8bb09f9fe8f6fc3e74fbe9a1fd3c30fcd41e2671b979d3d66523b050724970ea00bbaac8a10745fab606d21628ecd7987aa39b34a043d9e98bb6c241bd863ee96d623f8baa327cb8ceb66910068bf253c263001e402e641a0529e2c0ba876999b4cae5b8653cb418fb20b1d34866330bc201e75f5e5cfdf78f572fd7b57d7cf5638dcd4dee4babbe7d3faa6f6da19b83ce25eefa5d37f67e8f46cdee515b98a8e89dbf6679c60c4df26afe3edf8d65ce4fa1f65922bd8b4cfe59e5c8244cd23c8f699e33c68378ad36748f1ad749348285d8194efea4a5e68724b6f98bde3bc4d267629a1c824c4454669cb2bc98097b13d3b8c9388b369373f67b142e262aa54158607366c820d245e313102187ce4084ed949396fdfcd5d7572fb4a163bd74de2c3a275d371fcbc26e424b02ac3769960915d29006a1e08a25fade17ba458d0bfe8ffb36ddae7710ed3eaffbbe43638983f1a7f6de69aeb021398d65ce6994154e515bd8d4163ba41bdd2c7cf7b6b1b5ea7c07d821bdd0e5cc90b3ab0be57974e1027bcac7763d0bfec5980d2f8e75913c0705bc10a1ccb94823dd9f74c9baac12679f608fecbd1fba2e776fc182db7f62b60955b81dcc3661162cd2288b47092ee6cbe6330169c08b9033885315f1f00cde5c6f925d773760977ed97676cb6625dbdd2277c8d4e812467d4241f3d60e5f02a089c5feedd012f32947afcaed6e206fa043ef7b29f9b01bf6f95a90044014b1b86022a02c556b6df568bcb67d1255e60abf4d59f2d9cad933782b781209aa5422b3306454adb25c0ffa639759e480230e614f9f3ffffbd58b27675aeb512ab5a1959be572d04eee28a4894452c490e41422ca825c87340f17b43a83c2e5fba07c085b273eb64f770d1786dab02ba3b8e19ba57ed01f7c4c1debd9223dce59801d3b52858a167495f0f0f1d807b76fab5222ff58ce1bc7ff3e8edbdd5e93dff4229ace387b9b35af6b64d885d7354373489ead748b4637f08da6ed3029b0c5d51abc0b6b8f193a8b85926198e791cc92389ff5c75dd2656f51e03e9ed74a65fb49fefe77b97bffbb9bf36cc42eeba9d61525fad3b6bd301f85cc2e797e104abcffd745cdcb5e6d442ec6429405cdc1518f3c7f9cb28cd922080b1ea79c5da8844c71d97d16bbaf015e63f9fb76c56ef4fcfb435e9572b5d4b276caaef131264226581ed3884b1e08c5294ee07ea58ed1888c55587ec70f5b966046f90b5f0b1b29a06b088201a59f71cf51259b161c0ffa43bf2f65699a9691d5b167bf2b8b0a7afde9d8b68346286ca5355fa47d271aa8c9b332874e07ade4abae6d06f375dac98211d134eda19130d7e0683246553c4e971cc38b2ccb13c62346059f576826b06061bf83a3e68eebd990dda0e3683928642a432eb94a84484cebd449766cdb76666ece8c3856b9a101fca4d1c7d9e9da293bd76330e52267692a984c81b2389508a615b76783b8f24e9f42dea342750b7c4fe1d62d4a220f49199a7fe6988749063165c021a02143f9443ba959dde1c806dda67fb84339c1a635cd193671c421f37208660cda4d6c3ab6103c369790295a88840213612692f00c0427b31ce9c53d6136629f8154b42cea58cff2c7faa5cfd183f520ddd27d459c2ee4fb8b7a25294208925cb23cc98061c26809c030f089a96af566199ca2c68311f158167dfaf4c797eb4d32e8e7ed3a7e92dc6ec5914c568ccf76166c8f46ebfde49f539a45c542d3ad5c9a59fc9b9d50346f68e9865296fb0ab7e25cd28faf7dbc01f7964441962b0194e53496055d5329bf2e7b5289ebb7f34f16bf05d19067a27d0d25f691d81d59860dcd86a50a3f9ee3328c8a4230864b79824d2c2f2ea08903ce8b9cef67c7a072cab16c62371ddb191d7b111571103c8e5990312a798e335ac19fd9c9fbddf5bb5411dd92fb64bed43ec1c5191542fdb52af9a72774083e945254a4164d0b87371dfcd39be986c9d4d29da47c114b282eb234a092b330cde21c6168506fd7e064bba65ec185dfb7bf1731556e1e46e3a76961fce3f8e38e9f631bd44dfcf12769fd84388150444111b0a8807495413ec3e7e52740351e6e0e5333e2407ac1e721b79cfea0812599d31323dbac7e3bbbf64b072b9cf3407cdec761f67c59c4b5d8e04e5dfcfc65052e93bb5bd91814133ec3c7fd050b3857594ae33c2c209b355b18bbc5d75a7cfc3274a2e90be8ba0508c75107c3b3ddc9f667431c7ffd5b34c84f76f06a77e8ce7c7182fde5cb2f4e70e4fc1727b7ca76cc364ef47b1b28dfdc8f6cf7507ffc316e3dfe5481d5aea4d89783a850f61a5f97e02f1f5d9755859df943873fa794bf2582d465550ea24391f8d00d33e74e03fc5527d34246a3650b599115491a6532958ca5c1ba5470746707b7e5139dfcbc4e7390b04c45452c6490c44ce9d06ac526ca236bc004dce62037070d7635dd14ff6311ccfd92dba7b68873010976307677f95131bb8d7f9851481542ae40e52c178a62446063de897bd0cd9c68c70e766ba76c0cb0cc81ea551dfec42c26517a16548f63ce519ca44286b15662097be25eb3d6d869a738ff8b1e1c33d6bfa608f3f3bbff0f0000ffff');
INSERT INTO article VALUES(2,'a:6ef83aafe6c8e786','Gunmen storm lakeside town in western Chad, killing eleven soldiers','','','2023-03-06','b36da46c20d6762892078fcf646bc0b2',X'ec5d5973e3b696fe2b28be64a64aee22401224f5e6f4929bdbdbadb4330f93a46e81c0a1c59804352465c7b7abfffbd401c0451225cb69bbe324fd66808b40e03bdb770ee08f5ea1bca527961cf2241022072e138813ee2dbcaee84af096de771b5d81266d57371529c515b48502d2d5379a149adc40db41a3c9f395500b72559465a12f0994700d9ab475a90a685a6fe1ad375959b42b50ded2633e0bcefce0cce7dec2836bd05deb2d7ffae815ca5b7ab0f439e729cfb2348de330cb336fe109d9d58db7fce875f05be72dbd8b15dc7a0b4f8b0a47f85a68a8c89b2283467445adc9aba6d69db7f0ae0a8d9f5737974217ff31d7bc85fd64bdcc95a44a0410b348729a44dea78527243eef2d3ff63f244505dec22ba1aa84b7f4646d9added1a7ff7edfbff79894f75a2b9846ef254b70272233a68c631f6cd7e48d9af20718866feab6518e48af93c633953315399796d5d96de526fca72e1ad4b2161f20bdfd6e5f86edb706f964577db7fe425d44b1606611aa7dec25b8b6ee52d7f72b7bf11d25b78cf574279bfd86bff2e548bd7b79fb22d96062cf016ae1584919fe063a5e8bc250d9e853c0e165e596b6f49c367310da2859789b668115c597d0de67b8a0afaef2974db359b0a74d7f7b4f5a6d9fac40b68c47afcc87f88b6159af4bdee6bd7d0b4f564517dc6c2447008582e13ea9b796c3bd16d70242bb15e8306e52d3c59ebbc50a0f117fd6749b4f09a8d413b22e01a971caefbeb3f7df45ad09dbdd9fbd9bb58c12d416090bca92b322c36115a61eb96b4abba23a223700dcd6db72af425e956a223557d0d6af1b347cc5790ae2e1569605d371d342d4ad3b775f9cc5be0889bce5b469c2e3c4008f3887ffae5d3e2a3850b2cfd54a8dc67b1908c66c288ab907b22425ebf79354ee0634a49298a0af05bda75addb222b4a8bc2416ef006d2ec5e7672f4e1e2fce2b02089ae13f26afc8ea1ed20b02b4a9466591630417990f82a66067afba264e5ea344cda7b4fc0111b70541697ab8e5c4383eaeb10962e56668d88999ebdf92379dd209edc0c203e04c14100ca8d4554d191f5262b8b76058ad49a145d4b2ea084cb465444ae84d63045148f1287a898d36d44e54196a4b19f2511f8c0505fec220a818efaa2109a28c8511e4855e8a2ed1ad4381a55e5d26814bce3adbb42ea9cbcb0771fd7c8e6e7967225d459ffd6b33a3f73bf84ab88b2892a66d0cead2850987b94b502c77108547611ef40c2f0eab7b556e67528e3de72db6675f56ecfba0159b466749e7dae577f370057d8f3697144e9d9b1e1da1e5754f13d14d52b4420ea953a37289a977ff25fafdfbcfa6f0731504468229aea96acebb643c47d5b970b228831f7b5362f6a577503f8d637e20a0c221678e9c306678c68fcd9c5214fc0e8c89b7aa3152a455d68e80034a9bb1534edc2bcfe10c4482b0a8371bb34133d4959e8501d84c916aaa9efa7320e442c7248221a7ac6c4d7cdc492a20cf6781b95cca4a75733334e44b5048838247e94e541024224b8cc7b3055a00b63757aa02ad0f85b0ea93fbcfce7cbe717f864ef485838cc407580274ed2385ad7722395f5465b9134ce8535e08131d9d6d0a391378f1c30fc5bc63deaed7a3a9af4b6ab9b5b33e0934cbafd9cbbd1cd93417de21c1e35c3d365237682ad4614fa965cc3aa902590955024437c75e20af4043109ef1193d26dcb4a7996c661c40316335f65e8f318c534414cb7025c3da7efe6c5eab8aa3bd1f9bc29ba956ae0c65b0cc8b15d02bb06f45cfcf0f2fc9ef041559ed58d9a7aa8061183cffcc5413440db8ab7b7f86ccd2b6bddc16f1de2f4047713a7e4b2be8646d78d556e923470892a7dd1aff563faa0f751ed087eeb06a17e174d535c83426dddad1a0052d55ddd90ac165d6b947557de920c72d4da55a18c82367a38db341a506c6c38f74d4be4a6edeaaa25ab7ad342ff0ce29d58e0c10d5a02d1a8167b1d84cc35f2aeb884664184947563947b579b7be6e77441a6733991cc20f29d2e8fa2744b97339e7326a59ff23ce48948465d6ef50baa8c2defc079d6a8277bc56bbb30b8b511dc61cf53901f75d18122ef4cd8d892b5d0502230e0b735345d3ba2e2ee1b9d629e3721b9e2d2a7591a811034cd14e27546f5db8fb40a7790951720a1caa021cc676c4b64d81965673ec54f75ce8ae909b067eaac54b5ee56dea8daef96183b90bbb579140fda7c2d9aae90c5ba4417f09033fc7d4756a2250d483070be0181c1840db2da6a73795922da0b4dda7a83fe82c690ff56a07b72c712f441969191ad399b208f06b40fb768c876b027e3c84f63f073a67c25f03376adc2964c8ee07844f360c577621cb0c35bf486e1fcc387f31fdf6c19860137a8ecd0a5db15f971dc07aef648dea12f02c859cefd2c0e4071cad303181e7edfd91a67425dcbbdfbabe5f9d2966774bb64ad7fdd684b822135374f816c419dfc4dcc4f20589a48c15420289746dbeeaa80d322ae51c61e513738ef60aa1d6cd769fa61260a1c87bd1b1f8e4ee3ae5a607e1a872c8f7d21240d99898e664cdba0162c91e9b4826df44ac1f2495b01cd1fca6aca526c5ac34aec98e46918bc65912de51de102388b3cf64c2d329205a33d3e893e182610f53a6a5324601c713213dcf6773c024573b75b701faef53481fa6b531861908552f000a4afd25ca297b7ab778aa937fa2fd114e87f38c1b1890397f43054409a24911fa385def39873e46e260e45df76def2318f423448605e36f5668dbfee6478a7d78d69de0f4e2913794a95843805a08778db01ebefbe79f1cff3b72fdf9d8f9ae9dd372f7e15156831aaa47dc5c1626a52197d3a64fa104ac63c2bd23f65a6d0b129bf2c5c02843da33e8f7ba2247ae68761388ab0121d94859e280beb429f1094a2a57dd580962b2483a1b8d433e2ec6e984af3abdade7c9ee7a230f9b723536fe0b4cc1ba1256c51af18311697fa4cb8b77c3299893b28ca241cdc7e5d578516681f0ef9fc47becfd27d266d62208dac61a90806f585de60c44adacd1a732746e3615c80e4b7812c1197026717a94c500e957807eac781b52448d14e59211af23ef8a451cab6a2cf281332123ea45444be5073fcb8c035aaa021b22e6b0df8dd4e0cf27aa7dfadc676f6aa5af294aa9082af8045328a29cef89e902a68a1e9b64cbbed42cb62c3daddc4a4c5db31cb6b803ff01caee546f9c51d723b5c5cc0f914a1bd7eb7a999f0890d94a2bb9b517cfde615b9112dc991a1b6e122f32927d92d792b56a2121df95fd040ce33712590edd8597272b3aa0deb685704948d5e117638a768968df724c82d88868068ca029a69104a93d8f11f34a0fe1604b9cf552ab9543407950b8ce48de84ea8c999418eab3a7fd12df23614f5324c791cc4510a7ec2434a835928ba699a5a0c9cb81188dfbe7cf3fedd77f86c4f6d0fea1b45fff5e3e42767806e21b3e3aae1d24e5d34cacf7cba459a507e46d93e69828b37f1d11e8e3349e9a03cd7a26dffec806571c4b84a055792cbc01f19bb010547789d11b8c76f720036ae47efe854cb44d29caa5cd1109214a8400ceea9d25dae69026477c9b15023a2cfbf7f81afda83f3f7a87e9dba7fb8b86e06c9c3d4bd29b2dbc924f54d371d734a9bd1880788f8def5b1cfcc6581dcadbd87c392deb98947bf663704b232f6f96a3be6831094e890de9545ffbe7bbac461ec334993dc17218d739a253322705a90334ac3c3a16b4f1eae0a53be351103ecf14ea214f74bbe9c34ec5f7010dd9158013e64348944ee0779969b7a2c8bff8ffd13381ae3f8e80db2dede12195bd1fdbb04d17643abaafb8651cc4b3702145b1b0d8d326439063750db7083db8f1b9e5619d5a006bef20dc74b26b086aab1b55d27a5214e13c7bf36e71047a1cc530e7e186449acb05070d7d344f7ad1760273f8fa898b0f463a2951ea0d0e7c18cd53d2a7286399bc4b618b356a04dd020cab6262d14ff0145ba9b1a43857ad380eaeb196cf58c2025d69b92ffdb08dd159d29b01255b5d105d6ae4e62899833174a243cd88a24e284063ccdfc0c54c498444e726f7d1faafa72cfc860d5e3642d3b282716e67042d6a66ec190190e70d32ea7b67b481aa2b85a0a4e590422f7550489484d39a8b52976fdffc4f6e0b1bcaffbf0b34fa216364ed24ca55902983cf7837cc6c53204d2e841f54d87190b821329d219fe690266c7488d1ed3871ffff5aff73fcc276191111807e55a6e4c73eebb631d3f2de6206cf16c035cfbf761477cf01d502139f6d0717d4f855e5c9758ba8ad3b353a9bd95abec1a5306ffe76717e3440482b1c04f050f5410cf60f834bf64c4d3235ae3be7e73027cd335c2fefc48edc14ed1e738e2fd0b4e1876d38a61c4a23c918a73e1739a9bd8de6af5215228f4af6839f1e57da8902ebc49a8605b2e5448177da8d08f01a5ccea85515a6c7ce06c8f6db8017e0d164ed1365316f4892627f9e8cd9d560a719a54fec5a305c195c87310210f0299cc19602c214459b45b041e5135e1ce9b895a6a57758d6d971739a696c6bd3ae340b7fa9cac8346a7bb7717aaa5ca25f55388b204204dc066f9f6b79b0c36d72a0e3713b6e1defcd4b5c8e96e057cddb9d59712eeeedc8a317be3cb388e441cb17c92ceb7d3bb172eada04433d657b0ae6ad374807efefee50fcfe7b74ed9c01269b28989ad860e87b99d78298a8153a5a248f999c8ed9ec863604695be6e8ab6d65819fbba6e6a725137f52841d3e4bafbc97d98f7b9f59e969e3e64dce239867a78ea4132f28378b6859680e5b4985e1bf7fe605a682b33e48a770c9b3ed9fbd3087d89559499dbfc6818c8a35b7f865fc6b9ccddc655a71e5e3fd8c6d6bb93a5f1b877ed8464e97b4d5e41d66c44734b28b51b77cce00d91d1ad1a101d6eb5c42af0b66b8a2b203f5b754a2eb1601011934177839b33de8ada94a3e30494e20a7ef6c84697d0da1a735b3f6e76bc3580442f2655ebc6f21e13902f5ceef51aebd6915081d21405e05b67204ac6859e5026344afb8d21344ee32dd22489c3244f4590a669e6cb3c98f1d10569416e1a4bcae4852c4cf1835bccb94b4e24b693afd5d28f83286652054a294185298511b62a73c4cbd3e5c42679771cf5f17d3c3735594159c87a8de40ec9ea2ac36d68448a6a8d4a05d7af810cca9668cc99bf16c5a520af0bad7e2d9ac2547fefcdace1d726cb9a26a963c2a89f6c27d5938c862cce739fa64194a9b955c511186c8f6aede1041327686bd7829596a90f63c4c73b2d09831b8e07091bc7bbd7ef8057cf6e6a93324b1455224ee32051fe24beb2366a3730fa3b54623d2a0806edfc20b4c7df5037a7a18c29e394ab3c652c9a4bb3165f467c87ddd81309767da3081f66b9d1a05dececdf1ec578e6ca5141865c295f468cf12c0981e5e889ccb87356aa4fe30eedbd03601fe44805a421b1f2ea096c83cf14cd23918984e6a18a66b7c1a347fa0d6e7ba8300a74c61d3b0ba1c9b929837d553712d0ed3eb23a26e162b7bb9b2a59acb6c487e64e2129c5464bb3c37f0df6889309baee53d78f5aac77f91f63e433e01afc5b9ca211caaee526e808ddfd405b96cd74e3e45a980fa3b2bb4d495537bad018fa8f3ebf2dcf470f7fbb601f7ba63effef28d83f598a46a7fca452189c55874d3280466832e066a88c1d90805bf7b72761ea38d1c4394e69b2bdb33e832c0881672163219319ce899de2716a51ac9f547661dfd77af0f323ecc21e4ebdd8eb77abcffba6950fccb371849f4e11b5f4c39cb334c8331e27299b4b73ecc403a3c2d8bfe074c76e7640663ee782429aa43c062e51e8f756de8619132d8a1da3813e4614ce8526e330f7c396712fc2ee487d06a07c9ae722152c60938a270b935d3f7b27f4197f74ff829b1bfb0697dad44b41fdc097095569ca8398e3f7f744c570c2d1273cf90b0f6a7a3c158939d4d337e63f66507db7202663452e82e849c7b2328ae294c53ca54198a76693cbae4e46ffb202741f9cf9b70d0797de3570d513b912110f68908492065168aa277012b6e35553af329124d3318ad2118af27825cb08ef63f52e87a58ba73c08832c8f79128a34e206d9478879b49de36fba969b98c7f74fee79a4ca209c6864fb65734bfa70e4c4038bc70aec502756c9e1d1b0865facfc49ca804b99a854aa14583267868c7b644e0341e6f177c062ce8deff9cb89b0b8aea9b8bc7bfef2c53ca53f477b8e43bb8bdb8f0595328490fa1903c57c1ce23179f8caea98933f7eff619283f41c6475c66c33aad5a3b6e56f48eaa894c722e322c8b80c593047ea7cb741f91c6560683bbddd6b4667d0023f8ca2244f781e27899086d8c499df326858646e43c13ee7863da3841ef30df76bdd9d4edebf303fc23fa208de993a3752d772c3fb0286af3f5a73703cadf3fbf93114eec8bd4fe5f777064c9f7bd06ddb99b33bfb8da47c3b89a464ce2567823196a7019fabac76267104f51fe9a2757365c8e3d00e5d76e8d90d78721a266918cbc4cf5215f877d64a382cfe51c8ecee75cadd5797ec332ad2210fa2248b53c6404494a243b41bbaa04bf6e5d270630a7be2adf59da331b8f8071ebef7f29dd15e58963f3d067a2febe680bcd7df8bcbe764e3acd6dc61372739fae94657a436d919c5be09b5e97a0e539b7707ed761083e3f320d981bfa1e79333b3659029a1422ee5e4d8523bc17b3e8b39df720a54718522e4aa84de5ffce3e50fb3089d1c96392af5edce1e9bbb277e2514b707313fe134a3eccf75e2979dc5c31ec6962aafdc41c6e3044d7afad99995dcb9c36107d9b06796ee1f453e1e9f71da0ef07e300f79086a9e2a96fa412e43c1521122d3b8ab8d3198b799a7ad2d390fc73dec615cd8632e2728b73da332beffb117a8d0b7cecb1c17d9f91e6e81bf801fbced6d0c10b4b9995ded1dd87f9e30d1deaee7b0f6be1feb8ad6d612205f8f437d92c7a1e692322a62c1c220a0349814920ed079658ef419213db40f833af0691c24f30567b2d60a2afbff13fad0d8f58d3278fefcf98f1fe6e92b84945519e39086b61bd2ae9939f130ffe193ffc2a495355a83fd7810dfca22020f55b22b6bd2c2764d2659601a067d39330da3f4d32f9f7ef9f4ff010000ffff');
CREATE TABLE thing (         -- entities, places, and what is both
  n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
  kind TEXT NOT NULL,        -- of an entity, else empty
  is_place INTEGER NOT NULL,
  place_kind TEXT NOT NULL,  -- of a place, else empty
  lat REAL, lon REAL,        -- degrees, WGS 84
  parent TEXT NOT NULL,      -- id of the place around it, else empty
  articles INTEGER NOT NULL, -- how many speak of it
  claims TEXT NOT NULL       -- bookkeeping, where articles disagree
);
INSERT INTO thing VALUES(1,'actor:chad-armed-forces','Chadian Armed Forces','organization',0,'',NULL,NULL,'',2,'');
INSERT INTO thing VALUES(2,'actor:chad-ministry-of-defence','Chadian Ministry of Defence','organization',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(3,'actor:chad-police','Chadian Police','organization',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(4,'actor:defence-minister-of-chad','Defence Minister of Chad','person',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(5,'actor:france-ministry-of-foreign-affairs','French Ministry of Foreign Affairs','organization',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(6,'geo:2215636','Libya','',1,'country',28.0,17.0,'',1,'');
INSERT INTO thing VALUES(7,'geo:242246','Ouadaï','',1,'place',NULL,NULL,'geo:2434508',1,'');
INSERT INTO thing VALUES(8,'geo:2427123','N''Djamena','',1,'city',12.106700000000000016,15.04439999999999955,'geo:2434508',2,'');
INSERT INTO thing VALUES(9,'geo:2429323','Lac','',1,'place',NULL,NULL,'geo:2434508',2,'');
INSERT INTO thing VALUES(10,'geo:2434508','Chad','country',1,'country',15.0,19.0,'',2,'["2 at 15,19","2 kind country","2 name Chad","2 place country","2 place place"]');
INSERT INTO thing VALUES(11,'geo:2434979','Bol','place',1,'city',13.467299999999999826,14.713499999999999801,'geo:2429323',2,'["2 at 13.4673,14.7135","2 in geo:2429323","1 kind place","2 name Bol","2 place city"]');
INSERT INTO thing VALUES(12,'geo:245785','Abéché','',1,'city',13.829200000000000158,20.832399999999999806,'geo:242246',1,'');
INSERT INTO thing VALUES(13,'geo:2988507','Paris','place',1,'place',NULL,NULL,'',1,'["1 kind place","1 name Paris"]');
INSERT INTO thing VALUES(14,'geo:3017382','France','country',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(15,'geo:lake-chad','Lake Chad','',1,'lake',13.0,14.0,'',1,'');
INSERT INTO thing VALUES(16,'m:02eed01ffa9a2325','camp of the rebels','object',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(17,'m:073572cd3ddda1a2','security official','person',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(18,'m:0fc8c43c3d7aa725','warehouse','object',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(19,'m:11bbb32a16380d72','attack','object',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(20,'m:1728886d3c0f51e7','fishermen','group',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(21,'m:1777350a88f6b93f','weapons','object',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(22,'m:1ab98244454f49e5','security forces','organization',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(23,'m:209742f70aac1428','army post in Bol','object',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(24,'m:304558f86f788aca','Gunmen','group',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(25,'m:381e04320861b129','any vehicle','object',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(26,'m:3d49a219cedcfd9a','warnings','object',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(27,'m:3ef2f60b73ed6169','town''s customs house','object',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(28,'m:42a2b6153c30ad31','public prosecutor','person',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(29,'m:42d1fa71e2a49a74','rifles','object',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(30,'m:43fd206b2f2d72db','water','object',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(31,'m:44b9d72eb8636a2b','news conference in N''Djamena','object',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(32,'m:4525f8cd66a061fa','nineteen others','object',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(33,'m:4726ec99e5ee9a80','garrison of Bol','organization',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(34,'m:53387817c7ad69d0','Human rights groups','organization',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(35,'m:57e61dd55d0baf85','members','group',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(36,'m:5a7f6e7b1e5120b0','lake rebels','group',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(37,'m:691d41e0de25c571','former colonel','person',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(38,'m:696343bf7684a956','large quantity of ammunition','object',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(39,'m:7a1cc4e410b2ed20','members','group',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(40,'m:7d8104f0a8842e50','rebels','group',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(41,'m:83064d3999b18b25','nine cases of ammunition','object',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(42,'m:868e0df6989f0c6f','colonel','person',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(43,'m:899ad414104a3d27','of them','entity',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(44,'m:8c1f1dfd14e89e1a','smugglers in southern Libya','group',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(45,'m:912af91dce79ee12','armed groups','organization',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(46,'m:96adc44bb5c976ba','army colonel','person',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(47,'m:a6125eaf0d5e8a9b','reporters','group',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(48,'m:ae0eb185af03fbf5','eleven soldiers','group',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(49,'m:bab288a2c8e1268c','officer''s brother','person',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(50,'m:bbede3fa4cb3a85b','accusation','object',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(51,'m:cb066a1e98967e6c','Two helicopters','object',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(52,'m:ccb8d1da79738d0a','every garrison','organization',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(53,'m:d53ea36620921c3b','arrest','object',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(54,'m:dd0a1d4024af88a5','three fishermen','group',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(55,'m:dfc109e5b8ee98ee','everything','entity',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(56,'m:e729d5f6ac0762db','military court','organization',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(57,'m:ee56e805bf38eaa8','ministry','organization',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(58,'m:efd3ac47a79bb633','investigators','group',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(59,'m:efdd0c5226b84e2f','Telegram channel','organization',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(60,'m:f148947c80b9d30e','two armoured vehicles','object',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(61,'m:f375a1dd7c94421d','Chad arrests colonel','person',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(62,'m:f4551fbdf93ff98d','a warehouse','',1,'place',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(63,'m:fd6c01b95eaa19bd','United Nations panel of experts','organization',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(64,'m:fda5631384c1354b','men','group',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(65,'n:02248a6e32fc810b','Hassan Terap','person',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(66,'n:28ded323c45ffa22','Jean Laokein','person',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(67,'n:49673759e0864113','Mahamat Zene Abakar','person',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(68,'n:80e0cad99787b0cb','Brice Mbaïmon','person',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(69,'n:9d5e44a3af5bd5e3','Idriss Nadjita','person',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(70,'n:a1030c81d996376d','Kaiga Kindjiria','',1,'place',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(71,'n:aacc8ff89c7938d8','Kangalom','',1,'place',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(72,'n:cd0001c58d262f97','Wakit','entity',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(73,'n:d986f32b02e4ed7b','Fatimé Allamine','person',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(74,'n:fdc1da3e725c6185','Kanem Liberation Front','organization',0,'',NULL,NULL,'',1,'');
CREATE TABLE alias (         -- other names of things; key is in lower case
  key TEXT NOT NULL, thing INTEGER NOT NULL, text TEXT NOT NULL, articles INTEGER NOT NULL,
  PRIMARY KEY (key, thing, text)
) WITHOUT ROWID;
INSERT INTO alias VALUES('abéché',12,'Abéché',1);
INSERT INTO alias VALUES('accusation',50,'accusation',1);
INSERT INTO alias VALUES('any vehicle',25,'any vehicle',1);
INSERT INTO alias VALUES('armed groups',45,'armed groups',1);
INSERT INTO alias VALUES('army colonel',46,'army colonel',1);
INSERT INTO alias VALUES('army post in bol',23,'an army post in Bol',1);
INSERT INTO alias VALUES('army post in bol',23,'army post in Bol',1);
INSERT INTO alias VALUES('arrest',53,'arrest',1);
INSERT INTO alias VALUES('attack',19,'attack',1);
INSERT INTO alias VALUES('bol',11,'Bol',2);
INSERT INTO alias VALUES('camp of the rebels',16,'camp of the rebels',1);
INSERT INTO alias VALUES('chad',10,'Chad',2);
INSERT INTO alias VALUES('chad arrests colonel',61,'Chad arrests colonel',1);
INSERT INTO alias VALUES('chad''s army',1,'Chad''s army',1);
INSERT INTO alias VALUES('chadian armed forces',1,'Chadian Armed Forces',2);
INSERT INTO alias VALUES('chadian defence ministry',2,'the Chadian defence ministry',1);
INSERT INTO alias VALUES('chadian ministry of defence',2,'Chadian Ministry of Defence',1);
INSERT INTO alias VALUES('chadian police',3,'Chadian Police',1);
INSERT INTO alias VALUES('chadian police',3,'Chadian police',1);
INSERT INTO alias VALUES('colonel',42,'colonel',1);
INSERT INTO alias VALUES('colonel idriss nadjita',69,'Colonel Idriss Nadjita',1);
INSERT INTO alias VALUES('defence minister of chad',4,'Defence Minister of Chad',1);
INSERT INTO alias VALUES('eleven soldiers',48,'eleven soldiers',1);
INSERT INTO alias VALUES('every garrison',52,'every garrison',1);
INSERT INTO alias VALUES('everything',55,'everything',1);
INSERT INTO alias VALUES('fighters of the kanem liberation front',74,'Fighters of the Kanem Liberation Front',1);
INSERT INTO alias VALUES('fishermen',20,'fishermen',1);
INSERT INTO alias VALUES('former colonel',37,'former colonel',1);
INSERT INTO alias VALUES('france',14,'France',1);
INSERT INTO alias VALUES('french foreign ministry',5,'The French foreign ministry',1);
INSERT INTO alias VALUES('french ministry of foreign affairs',5,'French Ministry of Foreign Affairs',1);
INSERT INTO alias VALUES('garrison of bol',33,'garrison of Bol',1);
INSERT INTO alias VALUES('garrison of bol',33,'the garrison of Bol',1);
INSERT INTO alias VALUES('governor of lac region',65,'the governor of Lac region',1);
INSERT INTO alias VALUES('gunmen',24,'Gunmen',1);
INSERT INTO alias VALUES('human rights groups',34,'Human rights groups',1);
INSERT INTO alias VALUES('investigators',58,'investigators',1);
INSERT INTO alias VALUES('its telegram channel',59,'its Telegram channel',1);
INSERT INTO alias VALUES('klf',74,'The KLF',1);
INSERT INTO alias VALUES('lac',9,'Lac',2);
INSERT INTO alias VALUES('lake chad',15,'Lake Chad',1);
INSERT INTO alias VALUES('lake rebels',36,'lake rebels',1);
INSERT INTO alias VALUES('large quantity of ammunition',38,'large quantity of ammunition',1);
INSERT INTO alias VALUES('libya',6,'Libya',1);
INSERT INTO alias VALUES('members',35,'members',1);
INSERT INTO alias VALUES('members',39,'members',1);
INSERT INTO alias VALUES('men',64,'men',1);
INSERT INTO alias VALUES('military court',56,'military court',1);
INSERT INTO alias VALUES('ministry',57,'ministry',1);
INSERT INTO alias VALUES('n''djamena',8,'N''DJAMENA',1);
INSERT INTO alias VALUES('n''djamena',8,'N''Djamena',2);
INSERT INTO alias VALUES('nadjita',69,'Nadjita',1);
INSERT INTO alias VALUES('news conference in n''djamena',31,'a news conference in N''Djamena',1);
INSERT INTO alias VALUES('news conference in n''djamena',31,'news conference in N''Djamena',1);
INSERT INTO alias VALUES('nine cases of ammunition',41,'nine cases of ammunition',1);
INSERT INTO alias VALUES('nineteen others',32,'nineteen others',1);
INSERT INTO alias VALUES('of them',43,'of them',1);
INSERT INTO alias VALUES('officer''s brother',49,'officer''s brother',1);
INSERT INTO alias VALUES('ouadaï',7,'Ouadaï',1);
INSERT INTO alias VALUES('paris',13,'Paris',1);
INSERT INTO alias VALUES('prison of koro toro',8,'the prison of Koro Toro',1);
INSERT INTO alias VALUES('prosecutor fatimé allamine',73,'prosecutor Fatimé Allamine',1);
INSERT INTO alias VALUES('public prosecutor',28,'public prosecutor',1);
INSERT INTO alias VALUES('rebels',40,'rebels',1);
INSERT INTO alias VALUES('reporters',47,'reporters',1);
INSERT INTO alias VALUES('rifles',29,'rifles',1);
INSERT INTO alias VALUES('security forces',22,'security forces',1);
INSERT INTO alias VALUES('security official',17,'security official',1);
INSERT INTO alias VALUES('smugglers in southern libya',44,'smugglers in southern Libya',1);
INSERT INTO alias VALUES('telegram channel',59,'Telegram channel',1);
INSERT INTO alias VALUES('terap',65,'Terap',1);
INSERT INTO alias VALUES('three fishermen',54,'three fishermen',1);
INSERT INTO alias VALUES('town''s customs house',27,'town''s customs house',1);
INSERT INTO alias VALUES('two armoured vehicles',60,'two armoured vehicles',1);
INSERT INTO alias VALUES('two helicopters',51,'Two helicopters',1);
INSERT INTO alias VALUES('united nations panel of experts',63,'United Nations panel of experts',1);
INSERT INTO alias VALUES('united nations panel of experts',63,'a United Nations panel of experts',1);
INSERT INTO alias VALUES('warehouse',18,'warehouse',1);
INSERT INTO alias VALUES('warehouse',62,'a warehouse',1);
INSERT INTO alias VALUES('warnings',26,'warnings',1);
INSERT INTO alias VALUES('water',30,'water',1);
INSERT INTO alias VALUES('weapons',21,'weapons',1);
CREATE TABLE event (
  n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, type TEXT NOT NULL, action TEXT NOT NULL, lemma TEXT NOT NULL, status TEXT NOT NULL,
  first_day TEXT NOT NULL, last_day TEXT NOT NULL, precision TEXT NOT NULL, basis TEXT NOT NULL, time TEXT NOT NULL,
  confidence REAL NOT NULL, articles INTEGER NOT NULL,
  toll_kind TEXT NOT NULL DEFAULT '', toll_number INTEGER, toll_at_least INTEGER, toll_at_most INTEGER, toll_text TEXT NOT NULL DEFAULT ''
);
INSERT INTO event VALUES(1,'e:0607c43f49def15a','CONCEDE','handed over','hand over','happened','','','','','',0.60999999999999998667,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(2,'e:066696bb99774bfb','MOVE','came','come','happened','','','','','',0.84999999999999997779,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(3,'e:069a11344f2abac9','STATE','told','tell','happened','','','','','',0.84999999999999997779,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(4,'e:09188516cc5b6301','ASSAULT','torturing','torture','alleged','','','','','',0.88000000000000000444,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(5,'e:09adf027ac21ba86','STATE','claimed responsibility','claim responsibility','happened','','','','','',0.81999999999999995115,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(6,'e:0f3b8970b85e0e29','STATE','said','say','happened','2023-03-06','2023-03-06','day','weekday','Monday',0.75,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(7,'e:1009c73a7afe8514','REJECT','denied','deny','happened','','','','','',0.68000000000000004884,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(8,'e:16b9745632720db3','RETREAT','withdrew','withdraw','happened','2023-03-06','2023-03-06','day','context','Monday',0.75,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(9,'e:1909c101ea8dfcf3','STATE','said','say','happened','','','','','',0.75,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(10,'e:1b4fc1ed32d2a672','BELONG','commanded','command','happened','2023-01-01','2023-01-31','month','text','until January',0.8000000000000000444,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(11,'e:220fe46ee9efa320','REJECT','ignored','ignore','happened','','','','','',0.84999999999999997779,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(12,'e:26f62cc096f468a8','STATE','reported','report','happened','2022-12-01','2022-12-31','month','text','December 2022',0.56999999999999995115,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(13,'e:2c75097e0f2d0dae','ASSAULT','burned','burn','happened','2023-03-06','2023-03-06','day','context','Monday',0.78000000000000002664,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(14,'e:2ea4c528e2e996a5','CONCEDE','resign','resign','planned','','','','','',0.79000000000000003552,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(15,'e:3a298ca2d3a16c22','ASSAULT','attacked','attack','happened','2023-03-05','2023-03-05','day','weekday','Sunday night',0.84999999999999997779,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(16,'e:3d089bb1817ee84a','STATE','found','find','happened','','','','','',0.81000000000000005329,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(17,'e:43b4ca63ec0d9fc2','ASSAULT','fight','fight','happened','','','','','',0.83999999999999996891,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(18,'e:490b290a09124ccb','COERCE','detained','detain','happened','2023-04-12','2023-04-12','day','context','Wednesday',0.81000000000000005329,1,'arrested',1,1,1,'Colonel Idriss Nadjita');
INSERT INTO event VALUES(19,'e:5b0ba678b8e42426','CRIME_JUSTICE','convicted','convict','planned','','','','','',0.81000000000000005329,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(20,'e:5bac5a0e91a50ad9','MOVE','deserted','desert','happened','','','','','',0.68000000000000004884,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(21,'e:606d9c6cd1fedfa1','BELONG','founded','found','happened','2016-01-01','2016-12-31','year','text','2016',0.91000000000000003108,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(22,'e:616e1d41d7daf5a3','MOVE','carried','carry','happened','','','','','',0.86999999999999999555,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(23,'e:627526d9a6dc6c30','AID','received weapons','receive weapon','happened','','','','','',0.76000000000000000888,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(24,'e:630719f31bc9efa1','COERCE','arrested','arrest','happened','','','','','',0.71999999999999997335,1,'arrested',3,3,3,'three');
INSERT INTO event VALUES(25,'e:6d202d85d93ea6a6','ASSAULT','attack','attack','happened','2023-03-01','2023-03-31','month','text','March',0.70999999999999996447,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(26,'e:702c18f0a417f1b8','ASSAULT','killing','kill','happened','2023-03-05','2023-03-05','day','weekday','Sunday night',0.60999999999999998667,1,'killed',11,11,11,'eleven');
INSERT INTO event VALUES(27,'e:736ee30ebac8508c','REQUEST','called','call','happened','','','','','',0.84999999999999997779,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(28,'e:7478bb61bb223060','STATE','said','say','happened','','','','','',0.75,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(29,'e:754cf96e043b87dc','STATE','said','say','happened','','','','','',0.75,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(30,'e:781369b0bed522c5','STATE','told','tell','happened','','','','','',0.84999999999999997779,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(31,'e:789bd9b8e19bd03f','SUPPORT','continue to support','support','planned','','','','','',0.88000000000000000444,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(32,'e:78a3a22309a63d37','ASSAULT','wounding','wound','happened','2023-03-05','2023-03-05','day','weekday','Sunday night',0.6500000000000000222,1,'injured',19,19,19,'nineteen');
INSERT INTO event VALUES(33,'e:7a6daffea4633c8f','ASSAULT','shot','shoot','happened','','','','','',0.84999999999999997779,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(34,'e:7be09a51c9312bfb','OTHER','used','use','happened','2023-03-01','2023-03-31','month','text','March',0.75,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(35,'e:7d1fe0c775a752f2','COERCE','held','hold','happened','2021-01-01','2023-03-06','range','text','since 2021',0.71999999999999997335,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(36,'e:8748f9a3999b0cf3','STATE','said','say','happened','','','','','',0.68000000000000004884,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(37,'e:8b1427ff01935bd3','ASSAULT','strike','strike','planned','','','','','',0.88000000000000000444,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(38,'e:8bdb93f86cb3159f','REJECT','rejected','reject','happened','','','','','',0.84999999999999997779,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(39,'e:94c712616df92258','STATE','published','publish','happened','','','','','',0.84999999999999997779,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(40,'e:ae803f432e68d534','REJECT','denies charges','deny charge','happened','','','','','',0.63000000000000000444,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(41,'e:aee5526f2a0128d9','COOPERATE','selling','sell','alleged','','','','','',0.88000000000000000444,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(42,'e:b202f97cd4d1f134','COERCE','arrested','arrest','happened','2023-04-12','2023-04-12','day','weekday','Wednesday',0.84999999999999997779,1,'arrested',1,1,1,'an army colonel');
INSERT INTO event VALUES(43,'e:b3f99b723521a3a1','BELONG','belongs','belong','happened','','','','','',0.8000000000000000444,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(44,'e:b479e612e3e0142d','COOPERATE','selling','sell','alleged','2023-04-12','2023-04-12','day','weekday','Wednesday',0.88000000000000000444,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(45,'e:bca4e07bc2b79e2b','ACCUSE','accused','accuse','happened','','','','','',0.56999999999999995115,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(46,'e:bd1f5aba81f4d529','ASSAULT','launched operation','attack','happened','2023-03-06','2023-03-06','day','weekday','Monday morning',0.81999999999999995115,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(47,'e:be9bdae12b16cf1f','STATE','called','call','happened','','','','','',0.84999999999999997779,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(48,'e:beb34e6b42242cb6','STATE','said','say','happened','','','','','',0.75,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(49,'e:c04f6293fb678927','ASSAULT','bombed','bomb','happened','2023-03-06','2023-03-06','day','context','Monday morning',0.81000000000000005329,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(50,'e:c55792769134f923','COERCE','seized','seize','happened','','','','','',0.81000000000000005329,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(51,'e:cc36cc8d9cd9e287','CONCEDE','released','release','planned','','','','','',0.84999999999999997779,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(52,'e:d3a9801c324896be','CRIME_JUSTICE','sentenced','sentence','planned','','','','','',0.81000000000000005329,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(53,'e:d967ab6a3b6c4238','ASSAULT','killing','kill','happened','','','','','',0.67000000000000003996,1,'killed',11,11,11,'eleven');
INSERT INTO event VALUES(54,'e:dcf6c62a222f936c','COERCE','seized','seize','happened','','','','','',0.81000000000000005329,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(55,'e:e67e4a50f025fe8f','ACCUSE','accused','accuse','happened','','','','','',0.81000000000000005329,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(56,'e:ef358b7922ea511e','THREATEN','threatened','threaten','happened','2023-02-11','2023-02-11','day','text','February 11',0.84999999999999997779,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(57,'e:f2033d9816b4fe90','MOVE','transferred','transfer','happened','2023-04-13','2023-04-13','day','weekday','Thursday',0.81000000000000005329,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(58,'e:f28f0a42dad46cc4','OTHER','taken','take','denied','','','','','',0.83999999999999996891,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(59,'e:f9d2903fc4a29a4a','MOVE','arrived','arrive','happened','2023-03-06','2023-03-06','day','context','Monday',0.75,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(60,'e:f9f7859c8c22802d','CRIME_JUSTICE','tried','try','planned','2023-04-13','2023-04-13','day','weekday','Thursday',0.70999999999999996447,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(61,'e:fc121a7a24331132','ACCUSE','condemned','condemn','happened','','','','','',0.84999999999999997779,1,'',NULL,NULL,NULL,'');
INSERT INTO event VALUES(62,'e:fcd4ebdedb2bad1e','STATE','announced','announce','happened','','','','','',0.68000000000000004884,1,'',NULL,NULL,NULL,'');
CREATE TABLE role (          -- rel: 1 PERFORMED, 2 TARGETED, 3 HAPPENED_AT, 4 USED, 5 SAID_BY
  event INTEGER NOT NULL, rel INTEGER NOT NULL, thing INTEGER NOT NULL, mention TEXT NOT NULL, basis TEXT NOT NULL,
  PRIMARY KEY (event, rel, thing)
) WITHOUT ROWID;
INSERT INTO role VALUES(1,2,21,'the weapons','');
INSERT INTO role VALUES(1,3,71,'Kangalom','clause');
INSERT INTO role VALUES(1,5,73,'the prosecutor','');
INSERT INTO role VALUES(2,1,74,'They','');
INSERT INTO role VALUES(2,2,30,'the water','');
INSERT INTO role VALUES(2,3,11,'Bol','above');
INSERT INTO role VALUES(2,5,65,'Terap','');
INSERT INTO role VALUES(3,1,73,'prosecutor Fatimé Allamine','');
INSERT INTO role VALUES(3,2,31,'a news conference in N''Djamena','');
INSERT INTO role VALUES(3,3,8,'N''Djamena','clause');
INSERT INTO role VALUES(4,1,22,'the security forces','');
INSERT INTO role VALUES(4,2,54,'three fishermen','');
INSERT INTO role VALUES(4,3,10,'Chad','story');
INSERT INTO role VALUES(4,5,34,'Human rights groups','');
INSERT INTO role VALUES(5,1,74,'The KLF','');
INSERT INTO role VALUES(5,2,19,'the attack','');
INSERT INTO role VALUES(6,1,2,'the Chadian defence ministry','');
INSERT INTO role VALUES(7,1,57,'The ministry','');
INSERT INTO role VALUES(7,3,10,'Chad','story');
INSERT INTO role VALUES(8,1,74,'they','');
INSERT INTO role VALUES(8,3,10,'the border','story');
INSERT INTO role VALUES(8,5,65,'the governor of Lac region','');
INSERT INTO role VALUES(9,1,68,'Its leader','');
INSERT INTO role VALUES(10,1,42,'The colonel','');
INSERT INTO role VALUES(10,2,33,'the garrison of Bol','');
INSERT INTO role VALUES(11,1,1,'the army','');
INSERT INTO role VALUES(11,2,26,'warnings','');
INSERT INTO role VALUES(11,3,10,'Chad','story');
INSERT INTO role VALUES(11,5,68,'Its leader','');
INSERT INTO role VALUES(12,2,63,'a United Nations panel of experts','');
INSERT INTO role VALUES(13,1,74,'The attackers','');
INSERT INTO role VALUES(13,2,27,'the town''s customs house','');
INSERT INTO role VALUES(13,3,10,'Chad','story');
INSERT INTO role VALUES(13,5,65,'the governor of Lac region','');
INSERT INTO role VALUES(14,1,72,'Wakit','');
INSERT INTO role VALUES(14,3,10,'Chad','story');
INSERT INTO role VALUES(14,5,72,'Wakit','');
INSERT INTO role VALUES(15,1,74,'Fighters of the Kanem Liberation Front','');
INSERT INTO role VALUES(15,2,23,'an army post in Bol','');
INSERT INTO role VALUES(15,3,11,'Bol','clause');
INSERT INTO role VALUES(15,5,2,'the Chadian defence ministry','');
INSERT INTO role VALUES(16,1,58,'investigators','');
INSERT INTO role VALUES(16,2,41,'nine cases of ammunition','');
INSERT INTO role VALUES(16,3,62,'a warehouse','clause');
INSERT INTO role VALUES(16,5,73,'She','');
INSERT INTO role VALUES(17,1,13,'its','');
INSERT INTO role VALUES(17,2,45,'armed groups','');
INSERT INTO role VALUES(17,3,8,'N''DJAMENA','dateline');
INSERT INTO role VALUES(17,5,5,'The French foreign ministry','');
INSERT INTO role VALUES(18,2,69,'Colonel Idriss Nadjita','');
INSERT INTO role VALUES(18,3,8,'his house','above');
INSERT INTO role VALUES(18,5,73,'prosecutor Fatimé Allamine','');
INSERT INTO role VALUES(19,2,69,'he','');
INSERT INTO role VALUES(19,3,10,'Chad','story');
INSERT INTO role VALUES(20,1,37,'a former colonel','');
INSERT INTO role VALUES(20,3,10,'Chad','story');
INSERT INTO role VALUES(21,1,67,'Mahamat Zene Abakar','');
INSERT INTO role VALUES(21,2,74,'The KLF','');
INSERT INTO role VALUES(22,1,20,'fishermen','');
INSERT INTO role VALUES(22,2,21,'the weapons','');
INSERT INTO role VALUES(22,3,15,'Lake Chad','clause');
INSERT INTO role VALUES(22,5,73,'the prosecutor','');
INSERT INTO role VALUES(23,1,44,'smugglers in southern Libya','');
INSERT INTO role VALUES(23,2,74,'It','');
INSERT INTO role VALUES(23,3,6,'Libya','clause');
INSERT INTO role VALUES(24,2,54,'three fishermen','');
INSERT INTO role VALUES(24,3,10,'Chad','story');
INSERT INTO role VALUES(24,5,34,'Human rights groups','');
INSERT INTO role VALUES(25,2,11,'Bol','');
INSERT INTO role VALUES(25,3,11,'Bol','clause');
INSERT INTO role VALUES(25,5,73,'she','');
INSERT INTO role VALUES(26,1,74,'Fighters of the Kanem Liberation Front','');
INSERT INTO role VALUES(26,2,48,'eleven soldiers','');
INSERT INTO role VALUES(26,3,11,'Bol','above');
INSERT INTO role VALUES(26,5,2,'the Chadian defence ministry','');
INSERT INTO role VALUES(27,1,72,'Wakit','');
INSERT INTO role VALUES(27,2,4,'the defence minister','');
INSERT INTO role VALUES(28,1,73,'She','');
INSERT INTO role VALUES(29,1,74,'The group','');
INSERT INTO role VALUES(30,1,65,'Terap','');
INSERT INTO role VALUES(30,2,47,'reporters','');
INSERT INTO role VALUES(30,3,11,'Bol','clause');
INSERT INTO role VALUES(31,1,13,'Paris','');
INSERT INTO role VALUES(31,2,10,'Chad','');
INSERT INTO role VALUES(31,5,5,'The French foreign ministry','');
INSERT INTO role VALUES(32,1,74,'Fighters of the Kanem Liberation Front','');
INSERT INTO role VALUES(32,2,32,'nineteen others','');
INSERT INTO role VALUES(32,3,11,'Bol','above');
INSERT INTO role VALUES(32,5,2,'the Chadian defence ministry','');
INSERT INTO role VALUES(33,1,74,'they','');
INSERT INTO role VALUES(33,2,55,'everything','');
INSERT INTO role VALUES(33,3,11,'Bol','above');
INSERT INTO role VALUES(33,5,65,'Terap','');
INSERT INTO role VALUES(34,1,40,'The rebels','');
INSERT INTO role VALUES(34,2,43,'some of them','');
INSERT INTO role VALUES(34,3,11,'Bol','clause');
INSERT INTO role VALUES(34,5,73,'she','');
INSERT INTO role VALUES(35,2,35,'its members','');
INSERT INTO role VALUES(35,3,8,'the prison of Koro Toro','dateline');
INSERT INTO role VALUES(35,5,74,'the front','');
INSERT INTO role VALUES(36,1,17,'a security official','');
INSERT INTO role VALUES(37,1,74,'the front','');
INSERT INTO role VALUES(37,2,52,'every garrison','');
INSERT INTO role VALUES(37,3,8,'N''DJAMENA','dateline');
INSERT INTO role VALUES(37,5,74,'the front','');
INSERT INTO role VALUES(38,1,10,'The government','');
INSERT INTO role VALUES(38,2,50,'the accusation','');
INSERT INTO role VALUES(38,3,10,'Chad','story');
INSERT INTO role VALUES(39,1,74,'it','');
INSERT INTO role VALUES(39,2,59,'its Telegram channel','');
INSERT INTO role VALUES(40,1,42,'The colonel','');
INSERT INTO role VALUES(40,3,10,'Chad','story');
INSERT INTO role VALUES(41,1,61,'Chad arrests colonel','');
INSERT INTO role VALUES(41,2,36,'lake rebels','');
INSERT INTO role VALUES(41,3,10,'Chad','actor');
INSERT INTO role VALUES(42,1,3,'Chadian police','');
INSERT INTO role VALUES(42,2,46,'an army colonel','');
INSERT INTO role VALUES(42,3,12,'Abéché','clause');
INSERT INTO role VALUES(42,5,28,'the public prosecutor','');
INSERT INTO role VALUES(43,1,18,'a warehouse','');
INSERT INTO role VALUES(43,2,49,'the officer''s brother','');
INSERT INTO role VALUES(43,5,73,'She','');
INSERT INTO role VALUES(44,1,46,'an army colonel','');
INSERT INTO role VALUES(44,2,29,'rifles','');
INSERT INTO role VALUES(44,3,12,'Abéché','above');
INSERT INTO role VALUES(44,5,28,'the public prosecutor','');
INSERT INTO role VALUES(45,2,61,'Chad arrests colonel','');
INSERT INTO role VALUES(45,3,10,'Chad','actor');
INSERT INTO role VALUES(46,1,1,'Chad''s army','');
INSERT INTO role VALUES(46,2,1,'the group','');
INSERT INTO role VALUES(46,3,10,'Chad','actor');
INSERT INTO role VALUES(47,1,66,'His lawyer','');
INSERT INTO role VALUES(47,2,53,'the arrest','');
INSERT INTO role VALUES(48,1,5,'The French foreign ministry','');
INSERT INTO role VALUES(49,1,51,'Two helicopters','');
INSERT INTO role VALUES(49,2,16,'a camp of the rebels','');
INSERT INTO role VALUES(49,3,70,'Kaiga Kindjiria','sentence');
INSERT INTO role VALUES(49,5,17,'a security official','');
INSERT INTO role VALUES(50,1,64,'its men','');
INSERT INTO role VALUES(50,2,38,'a large quantity of ammunition','');
INSERT INTO role VALUES(50,3,10,'Chad','story');
INSERT INTO role VALUES(50,5,74,'The group','');
INSERT INTO role VALUES(51,1,10,'the government','');
INSERT INTO role VALUES(51,2,39,'forty of its members','');
INSERT INTO role VALUES(51,3,8,'N''DJAMENA','dateline');
INSERT INTO role VALUES(51,5,74,'the front','');
INSERT INTO role VALUES(52,2,69,'he','');
INSERT INTO role VALUES(52,3,10,'prison','story');
INSERT INTO role VALUES(53,1,24,'Gunmen','');
INSERT INTO role VALUES(53,2,48,'eleven soldiers','');
INSERT INTO role VALUES(53,3,10,'Chad','sentence');
INSERT INTO role VALUES(54,1,64,'its men','');
INSERT INTO role VALUES(54,2,60,'two armoured vehicles','');
INSERT INTO role VALUES(54,3,10,'Chad','story');
INSERT INTO role VALUES(54,5,74,'The group','');
INSERT INTO role VALUES(55,1,34,'Human rights groups','');
INSERT INTO role VALUES(55,2,22,'the security forces','');
INSERT INTO role VALUES(55,3,10,'Chad','story');
INSERT INTO role VALUES(56,1,74,'the front','');
INSERT INTO role VALUES(56,2,52,'every garrison','');
INSERT INTO role VALUES(57,2,69,'Nadjita','');
INSERT INTO role VALUES(57,3,10,'Chad','story');
INSERT INTO role VALUES(58,2,25,'any vehicle','');
INSERT INTO role VALUES(58,3,10,'Chad','story');
INSERT INTO role VALUES(58,5,57,'The ministry','');
INSERT INTO role VALUES(59,1,74,'The attackers','');
INSERT INTO role VALUES(59,3,10,'three motor boats','story');
INSERT INTO role VALUES(59,5,65,'the governor of Lac region','');
INSERT INTO role VALUES(60,1,56,'a military court','');
INSERT INTO role VALUES(60,2,69,'Nadjita','');
INSERT INTO role VALUES(60,3,10,'Chad','story');
INSERT INTO role VALUES(61,1,14,'France','');
INSERT INTO role VALUES(61,2,19,'the attack','');
INSERT INTO role VALUES(61,3,8,'N''DJAMENA','dateline');
INSERT INTO role VALUES(62,1,28,'the public prosecutor','');
CREATE TABLE sentence (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, article INTEGER NOT NULL, text TEXT NOT NULL);
INSERT INTO sentence VALUES(1,'s:0a0f4ef81c4f6beb',1,'If he is convicted, he could be sentenced to life in prison.');
INSERT INTO sentence VALUES(2,'s:16b840776d8b76b7',1,'Chad arrests colonel accused of selling arms to lake rebels');
INSERT INTO sentence VALUES(3,'s:177efd0e12da5636',1,'Human rights groups accused the security forces of torturing three fishermen who were arrested in the same case.');
INSERT INTO sentence VALUES(4,'s:1a5af106fef4ace3',1,'His lawyer, Jean Laokein, called the arrest "a political manoeuvre".');
INSERT INTO sentence VALUES(5,'s:22e0bc2e2ca50377',1,'Nadjita was transferred to the capital on Thursday and will be tried by a military court.');
INSERT INTO sentence VALUES(6,'s:2b17d1c578752fa7',1,'Colonel Idriss Nadjita was detained at his house together with two of his sons, prosecutor Fatimé Allamine told a news conference in N''Djamena.');
INSERT INTO sentence VALUES(7,'s:3cbc9677098dcdc2',1,'Its leader, Brice Mbaïmon, said the army had ignored warnings from its own officers for months.');
INSERT INTO sentence VALUES(8,'s:54772cbb0f6d5216',1,'The government rejected the accusation.');
INSERT INTO sentence VALUES(9,'s:5b0a501666ee815f',1,'The rebels used some of them in the attack on Bol in March, she said.');
INSERT INTO sentence VALUES(10,'s:87c2176aaab07eeb',1,'The opposition alliance Wakit called on the defence minister to resign.');
INSERT INTO sentence VALUES(11,'s:9755d5fa49ddd2c6',1,'Chadian police arrested an army colonel in the eastern city of Abéché on Wednesday on suspicion of selling rifles and grenades to the Kanem Liberation Front, the public prosecutor announced.');
INSERT INTO sentence VALUES(12,'s:bce8c2e7f68b465b',1,'The colonel, who commanded the garrison of Bol until January, denies the charges.');
INSERT INTO sentence VALUES(13,'s:c7dcf47129fa1d5d',1,'According to the prosecutor, the weapons were carried across Lake Chad by fishermen and handed over to the KLF on the island of Kangalom.');
INSERT INTO sentence VALUES(14,'s:fd4bb2277139f15a',1,'She said that investigators had found nine cases of ammunition in a warehouse that belongs to the officer''s brother.');
INSERT INTO sentence VALUES(15,'s:206e1fbd320fd753',2,'Fighters of the Kanem Liberation Front (KLF) attacked an army post in Bol, a town on the shore of Lake Chad, on Sunday night, killing eleven soldiers and wounding nineteen others, the Chadian defence ministry said on Monday.');
INSERT INTO sentence VALUES(16,'s:24b140964b129e1c',2,'The French foreign ministry said that Paris would continue to support Chad in its fight against armed groups in the Lake Chad basin.');
INSERT INTO sentence VALUES(17,'s:274f1526761f53ad',2,'Chad''s army launched an operation against the group on Monday morning.');
INSERT INTO sentence VALUES(18,'s:29035fba420042d4',2,'Gunmen storm lakeside town in western Chad, killing eleven soldiers');
INSERT INTO sentence VALUES(19,'s:70856c08fbcce59a',2,'France condemned the attack.');
INSERT INTO sentence VALUES(20,'s:7972ba0c7e153e87',2,'The attackers arrived in three motor boats shortly before midnight and burned the town''s customs house before they withdrew towards the border with Niger, according to the governor of Lac region, Hassan Terap.');
INSERT INTO sentence VALUES(21,'s:94898b9d955583f2',2,'Two helicopters bombed a camp of the rebels near Kaiga Kindjiria, a security official said.');
INSERT INTO sentence VALUES(22,'s:990880083f33ab50',2,'The KLF was founded in 2016 by Mahamat Zene Abakar, a former colonel who had deserted from the Chadian army a year earlier.');
INSERT INTO sentence VALUES(23,'s:ad7561af624164e2',2,'The group said that its men had also seized two armoured vehicles and a large quantity of ammunition.');
INSERT INTO sentence VALUES(24,'s:b54b66e426e44bc3',2,'"They came from the water and they shot at everything that moved," Terap told reporters in Bol.');
INSERT INTO sentence VALUES(25,'s:b88def68a6fc2a41',2,'The KLF claimed responsibility for the attack in a statement that it published on its Telegram channel.');
INSERT INTO sentence VALUES(26,'s:c824d161c533c044',2,'It has received weapons from smugglers in southern Libya, a United Nations panel of experts reported in December 2022.');
INSERT INTO sentence VALUES(27,'s:ca3a0dbad568bbb5',2,'On February 11, the front had threatened to strike "every garrison between Mao and the lake" unless the government released forty of its members, who have been held in the prison of Koro Toro since 2021.');
INSERT INTO sentence VALUES(28,'s:e52a557db9eb2599',2,'The ministry denied that any vehicle had been taken.');
CREATE TABLE evidence (      -- start and stop: byte range in the text of the article
  event INTEGER NOT NULL, sentence INTEGER NOT NULL, start INTEGER NOT NULL, stop INTEGER NOT NULL, rule TEXT NOT NULL,
  PRIMARY KEY (event, sentence)
) WITHOUT ROWID;
INSERT INTO evidence VALUES(1,13,833,970,'conjunction');
INSERT INTO evidence VALUES(2,24,561,656,'active');
INSERT INTO evidence VALUES(3,6,370,514,'active');
INSERT INTO evidence VALUES(4,3,1483,1595,'gerund');
INSERT INTO evidence VALUES(5,25,658,761,'light verb');
INSERT INTO evidence VALUES(6,15,124,348,'active');
INSERT INTO evidence VALUES(7,28,864,916,'active');
INSERT INTO evidence VALUES(8,20,350,559,'active');
INSERT INTO evidence VALUES(9,7,1285,1381,'active');
INSERT INTO evidence VALUES(10,12,633,714,'relative');
INSERT INTO evidence VALUES(11,7,1285,1381,'active');
INSERT INTO evidence VALUES(12,26,1311,1429,'participle');
INSERT INTO evidence VALUES(13,20,350,559,'conjunction');
INSERT INTO evidence VALUES(14,10,1213,1284,'control');
INSERT INTO evidence VALUES(15,15,124,348,'active');
INSERT INTO evidence VALUES(16,14,515,631,'active');
INSERT INTO evidence VALUES(17,16,1460,1592,'nominal');
INSERT INTO evidence VALUES(18,6,370,514,'passive');
INSERT INTO evidence VALUES(19,1,1151,1211,'passive');
INSERT INTO evidence VALUES(20,22,1187,1310,'relative');
INSERT INTO evidence VALUES(21,22,1187,1310,'passive');
INSERT INTO evidence VALUES(22,13,833,970,'passive');
INSERT INTO evidence VALUES(23,26,1311,1429,'light verb');
INSERT INTO evidence VALUES(24,3,1483,1595,'relative');
INSERT INTO evidence VALUES(25,9,971,1040,'nominal');
INSERT INTO evidence VALUES(26,15,124,348,'participle');
INSERT INTO evidence VALUES(27,10,1213,1284,'active');
INSERT INTO evidence VALUES(28,9,971,1040,'active');
INSERT INTO evidence VALUES(28,14,515,631,'active');
INSERT INTO evidence VALUES(29,23,762,863,'active');
INSERT INTO evidence VALUES(30,24,561,656,'active');
INSERT INTO evidence VALUES(31,16,1460,1592,'control');
INSERT INTO evidence VALUES(32,15,124,348,'conjunction');
INSERT INTO evidence VALUES(33,24,561,656,'active');
INSERT INTO evidence VALUES(34,9,971,1040,'active');
INSERT INTO evidence VALUES(35,27,1594,1797,'relative');
INSERT INTO evidence VALUES(36,21,989,1080,'active');
INSERT INTO evidence VALUES(37,27,1594,1797,'control');
INSERT INTO evidence VALUES(38,8,1596,1635,'active');
INSERT INTO evidence VALUES(39,25,658,761,'active');
INSERT INTO evidence VALUES(40,12,633,714,'light verb');
INSERT INTO evidence VALUES(41,2,0,59,'gerund');
INSERT INTO evidence VALUES(42,11,176,368,'active');
INSERT INTO evidence VALUES(43,14,515,631,'relative');
INSERT INTO evidence VALUES(44,11,176,368,'gerund');
INSERT INTO evidence VALUES(45,2,0,59,'participle');
INSERT INTO evidence VALUES(46,17,918,988,'light verb');
INSERT INTO evidence VALUES(47,4,715,783,'active');
INSERT INTO evidence VALUES(48,16,1460,1592,'active');
INSERT INTO evidence VALUES(49,21,989,1080,'active');
INSERT INTO evidence VALUES(50,23,762,863,'active');
INSERT INTO evidence VALUES(51,27,1594,1797,'active');
INSERT INTO evidence VALUES(52,1,1151,1211,'passive');
INSERT INTO evidence VALUES(53,18,0,67,'participle');
INSERT INTO evidence VALUES(54,23,762,863,'active');
INSERT INTO evidence VALUES(55,3,1483,1595,'active');
INSERT INTO evidence VALUES(56,27,1594,1797,'active');
INSERT INTO evidence VALUES(57,5,1061,1150,'passive');
INSERT INTO evidence VALUES(58,28,864,916,'passive');
INSERT INTO evidence VALUES(59,20,350,559,'active');
INSERT INTO evidence VALUES(60,5,1061,1150,'conjunction');
INSERT INTO evidence VALUES(61,19,1431,1459,'active');
INSERT INTO evidence VALUES(62,11,176,368,'active');
CREATE INDEX thing_parent ON thing (parent) WHERE parent <> '';
CREATE INDEX alias_thing ON alias (thing, text);
CREATE INDEX role_thing ON role (thing, rel, event);
CREATE VIEW shortcut AS
  SELECT CASE e.type 
    WHEN 'AGREE' THEN 'AGREED_WITH'
    WHEN 'CONSULT' THEN 'MET'
    WHEN 'SUPPORT' THEN 'SUPPORTED'
    WHEN 'CONCEDE' THEN 'CONCEDED_TO'
    WHEN 'COOPERATE' THEN 'COOPERATED_WITH'
    WHEN 'AID' THEN 'AIDED'
    WHEN 'RETREAT' THEN 'WITHDREW_FROM'
    WHEN 'REQUEST' THEN 'ASKED'
    WHEN 'ACCUSE' THEN 'ACCUSED'
    WHEN 'REJECT' THEN 'REJECTED'
    WHEN 'THREATEN' THEN 'THREATENED'
    WHEN 'PROTEST' THEN 'PROTESTED_AGAINST'
    WHEN 'SANCTION' THEN 'SANCTIONED'
    WHEN 'MOBILIZE' THEN 'MOBILIZED_AGAINST'
    WHEN 'COERCE' THEN 'COERCED'
    WHEN 'ASSAULT' THEN 'ATTACKED'
    WHEN 'STATE' THEN 'SPOKE_OF'
    WHEN 'BELONG' THEN 'BELONGS_TO'
    WHEN 'MOVE' THEN 'WENT_TO'
    WHEN 'CRIME_JUSTICE' THEN 'PROSECUTED'
    WHEN 'DISASTER' THEN 'STRUCK'
    WHEN 'OTHER' THEN 'ACTED_ON'
    END AS type, x.id AS "from", y.id AS "to", x.name AS from_name, y.name AS to_name,
    e.id AS event, e.first_day AS date, e.confidence, e.status, CASE t.rel WHEN 2 THEN 'target' ELSE 'place' END AS role
  FROM role a JOIN role t ON t.event = a.event JOIN event e ON e.n = a.event JOIN thing x ON x.n = a.thing JOIN thing y ON y.n = t.thing
  WHERE a.rel = 1 AND e.status <> 'denied' AND (t.rel = 2 OR t.rel = 3 AND NOT EXISTS (
    SELECT 1 FROM role o WHERE o.event = t.event AND o.rel = 2 AND o.thing = t.thing));
COMMIT;
