-- A store as version 3 of its form had it, of two articles of testdata/demo. Made by sqlite3 .dump
PRAGMA application_id = 1852273254;
PRAGMA user_version = 3;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE article (
  n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL, url TEXT NOT NULL, source TEXT NOT NULL,
  published TEXT NOT NULL,   -- YYYY-MM-DD, or empty
  hash TEXT NOT NULL,        -- of the extraction
  data BLOB NOT NULL         -- the extraction as it was loaded: deflated JSON
);
INSERT INTO article VALUES(1,'a:07b414bcced35e85','Chad arrests colonel accused of selling arms to lake rebels','','','2023-04-13','a3b43db391dd73fb171a9e9d7828afa7',X'ec5ccb92db36ba7e151437b3915d247803b5737a3a2717279e133b671699540a971f2dc614a92229f7f171f50365350f91173bf50320094a94ba6d77daed4c76222812b7effbefe0bba054c13ae0eb30174994082941c529b03458057dd95710ac838b0d5784b72d747d476453353554844bb9ef409146930eaaaaacaf086fb71de91b52f1d7405a105075c12ad8ed4555761b50c13aa0218d9f84c993280e5601bc81baef82f54fef0233065887591825228d6896852c6245b00ab8ec9b3658bf0b7af8df3e5807af36406453353554c12aa8f916827520ed988255f0baac713a3b68bba60e567672db35e78266918e454a41a5910e56410b1cffb20ef635be450537a6b3b2a9bdde64b3ddf25a810a564105db2d379d99365c9fb73b5c9e2f2e9fbff8febff0f99eb757d07bcff71b2057bc6dcbaea971a5be687090d85fb00e8e6fb8d137ed15afcbffe36630e31c2011228d25a4a9a6c06878620e7d5355c1bade57d52ad8555c82371cdcc8605c3577e53a95cdbeeedbb7437f57d0ac69122769c88255b0e3fd2658ff641ff9d95eff52aa0edbfc7ffebc0a2ade07eb285d0515ae6454ac02c1bbb20bd641d737ed5bb34c25eedab8a5fbba2f2bf20daff7dcf4afdb661bac1d56a22761844bdd782d31b6ec5a906567b62bd83675bf09a69e0c566e564159777dbbdf42dd0f2bd235fb1697c4ae4fd7f37e8f43dbf0dd0e6ab3cdb2a975a9a0c67f854fd92a68f786042d54bc2fdf4080c01dfef0d3bba083bab7ff0e3c6caec8f5a621237cc80210c86cde2ba2a02ea133ff941b0452f73458e110db3e586771bc0a00b19d47c9cdcf372bc75b5847a9603a918966090f73162f70063bdfed45554ab26b9b0ee41e3935e260e99603c5218f2216339ee75a858ae930c6c5b8138f785d37fb5a9a051e7834b4e1ee5a22bd7cf5ecd525eedbc023bb4b9f0da2ed703f1e74d9843a2e6fc11c92b8e435d9355529c149695084d784b7dbb7a3b82e6b832ce05d0f6d4d64d9bf4581f44cfcfe9bdcfcfe1b696af24f5035748abfc58b6edfed4a595ab1d58115f06da92be808af15b96aa1e60af1da98177fcb6bd892e7a580d6c82df265dbd4fdcadc3b021819f65e79108ff2cc413cced81ce23950284412311d426224dfa15ad065b781760b28f39d78f59b1c9cafda66bf1b24dc760da093280c9328d539cf63a4ce9dd02c51a2cfb08c2d283a1d90bf7bf13f331c8fa20e99780d7cd7d4a819dd40a70637cc46fc0ab29fc6a9724e5321e358245198d0ec0324ff73fe1a086265a2bddfe43aaef86ba4a3d1c628d6f1fa89dc707c6a5001d3630b7a607a60d404f1a00992493ecb8aef3b304c37aae036e2ccd66f49847dc9fb72fbfb6fe45955f16d59e324dc94e612ac5eab82653aa622a49080ca85bf9675b32d6b5ee1b8eea019f25135ec78d79dd70ccfa46c5a55d657c4d1659a84a588c300b9861608a2a9440ecbb6e93a32ae38116fc9886a822cdc18e384346fa01ddefcedf32f91bf88b4b2abf04f8d46765ef1aad97a7463a34629f2f0806e3a0f21d254a452b3188da543baa1a66b4140e5c178bc762b7f40b638e16152f04285828b243d65bea0c043c361dcf27d37631ae26635f0ecc5abaf2e7fc0ed1a14c6f854d76c0127de6f603b41bed143831b23d47dd923710de4b76b2d43c612cd04574a6439da194b12e19c469a9978f6c2758632772035b20bcdab22472377e096fdfb732e839511ecc822bc77686ad9a7ec3b681153945cf62a3606db44bea749964f0c7c9a47717a9a86e3ea7dc75b89f6d4cc128b8f2cb1f83e2cb1b1d36e83b47532f17e08bd6b1bb43b1021b7133a4f474223086fb5f42cde09e293f8701b542def7b2e5f2317bf682a6c34abba22dd0648c74b5ff51579e4545f142607642cc2424661049c292d35eef42119bfee3b520157d04e48ffa2456be03bc17ffff7b641a5e83078280e5908a1e4aa2872968b50cec4a1824eb6a538e11ae1143cafa8e3886da7fffe32e4acf7f03e909a767145e6bbb7327041c9654dba0d57a4bcaa9b1614b9e66d5dd6571d41aa92b2ef48738d9ea62e25b41dd14d4b8c73e4fb121165e900b7984573d95f4801a0731ee65194a825d98f9a054dcb096c6857a00dfaacdd82225f36ad04d40b0e724bdeac81f01a2d8b271c1f7aa2878746713b286374365b400feedd201cb0bfc9d73fe3b8de2cf9f46ee93cecda9649adfc70f9cde5c52b941a477a6558ef69f25ecb30e103f34da68252ce755230554081141e67e9051fce29153763271cdd95ebeeccfc71edeedf71bfb3b536417a5aae39b4a75dfc60c174bb6047b4b7d689bf55b04f43fe942ca469c10a0a4a473c953ce40b3e3d62003967fdbe697d87f67f187f705adf5b5838be664426af4a8e30dfdd2ffbb80923ce4c3adb34d1efe2c5e50f17cbfed381573b4d1b05d2e0eb4e939e836abbe66114154ccb8216508898fac6ff1113df0d04b3e33343aef75b016db08e5601ef7fa9d09b1e2eb64d677f9be0d3fa68a837c7e1b8c1f99ea6e1b50cecf6ec536be2a5b909cea25d88e137ef91177baef8efff3e6b3cbaa7edab284dd099b417f1a1e9c868419df346c3a72ca6673cb8d18a1b8308c16a6e3e264f225c6f2f90e75afc409e3256c41030bc06788d2d67237963cfa8978e220dd3d22edd726b7c08933b46b9ee57f20cc4b54cfc730672288f59a4b8ce581ae79a260b720d771123942d06a846abc029bee31b6e0797a4db76ad53a68b5086691a6b950a84fa28de3cbaa35298b99c7dd3f6fbb6acaf3c1bc1b6a1407536eeb3972f9ffdf87cd94ae8372dc0e4aa4f203cbee12670e02ce73ad1612445cc12c6e2243f2ba8ac3efe3c62fdaf36fb16438c0bd201eda2b974c096d3d24136b511b577930e5fedb7bc266d79b5e93b62561b959bc3d5f24db735cbd88aa9a2198b79a6121d17853cb143a38ce055055746871c2418a658ef15b4fb1aed5238915f5818e698865be08d897f0c502607d033f909136d1ad41bbaa8e62d7c8b21a80ebc605194b0787019d2229db90c5431a958a1b28cc645269122c6bcf7f24e65fd06babebce27dd37acb7ed8ec16dcecce1028d9ae81329da44c332a8b2c569898bc138b756357b372793b8da9c1317474e4a28e7aa42e6b3b7fb3807cbbddd7a5cbc439b89cf9879bc2910b10176141e33c0688520054844b7338e7027072cd5bd8343600e646824a6332771eaf27f0f213c7765874f7d8ce4b179f21fd86f7648651e37a1b5c9153184016795b655f22a06ad04977c1dfc6bae77feb88689b7e03adc7b41453a78089be2c9ebbe614782253ca301752641c7970c8b37ff2d7251ad20e1dc3a50325cc829df55aaa300c2399324533aa8b9992316f58f29e5be8ca2bd46803adc606a7172f5e7c7f71f9f799f96e15d439703b1c9b5e6dbdc1e780ea617dddb087cb8f58ee515dec2a5e2fe5a3f3620432eabfd6d4139cd21718a56f76bba633f28bf0aa2a792d81988112892a49617c12a5be028d596cb22deb1253848855bbb51e38238ae91c83ce88b2791e3a2942418b90874544136922890e9e76fb8fac2c053d2fed1c072cd9a649489ff1042f6cc907f95ab565d791efb9fab5ecd151769b71d4ee76656eebd7eb42a590243ce63a152a05343946c96c5e75b372c8fd487ff0c48017dcc24dd991c725e747dd789fde1de2176b7aee66bf4d0933f2e571b2cfecd4fa9eb206e66537a6f4e2b6ea9049addc9e035c0600b9e61db1b8c78c5f4fc6dd277d7305a81dc875d96f487fdda04187b7bba6ee565e0af1684548df548a7052c37547d0de84d690bbacc9f77ffbfbaf7c0b35f7681de7a133eed283e2925484826739130c126a33cfe7492d9bfa4d296db06460b56bf368fdc3d7df5dfef2cd8f2f5f7d7d22cee39b0bf7c1642f11f4a7514356acdeaa31de0ba35f6bb201521ad0d87d5c61836cf6952202c850eca4503d54a50684d4ce94b779788aa274cc67d1686ec564821759c229bab72c03f4c91da24621836aeb0a53dab5a9dc1aeb949c91e004f959637712e1534aff4801b5806516c6271ba06a9b26a49ec904a0d2e4580369ca5da651cedadc580fdd01214041ac792245cc593acbba798189cf06aaded63dac7b7fc081d3657cef99db9de0472c2410f11bf036dc877b5a0c954b5116cf9de34cd1902a96aa22069e710fee76e847a0b459632ff0343638fbfad999b893ad1f30fa6bed2e1c026d74c8d5920ef15e5b463071856f6d4dce990ad2d33d1c07aa63d7c110a9b6cffe55dd705f768aa7d4462d7092015861e09260834c3c5fc8fa30e50d799c01c421082e591a320ca31daa03e3ad4cf275b874c0be17a7d6ba421ee9b0c1d702fffde3e5cb53a15e38f29da6c1fedd7955df0d5e55a3872a3c37feb93f62e6be76bed893c1177bd2e8a10a6f22ab536c98e2fd98f4f839b23b856be4c2a3f7caad3cbd9d08efab0a1ecc81ce63ce41457944b3821609d68519380ca5eb47aac22bfef3a08bada62070c2ef424866d4d8a8d55cf1e104dba9c1a1f4d080b9878a54ecf8b840711ac3b7dc962c4e81a0990eabd79c4bc9b46685cc8b98293ca630240eff0cf5a5d9e45bcaa6fe755f4b17843e15edf9ac6a4cf324674264911094c661162e6402ffd898f1119bfeaa67bb5d76be4f3ddb630aa3af8e8ee93c90752334557992e5b260ac28303ce944fa287fd1d995369639c9bea9c1c9dfb995f0e1e7d9dc1923b931e78b3cada1a07eeb9a27bd71ecfd5a25fb1f673364f11875af30834cde408b4efb2951ec6deac31d04c3025e2e7921a39c25da9ccd3a04db42027902ddf24d07c08f4a821fc95a132399055e6ccb04bd6717173fbe9c259146c6a0e1705c08e28cd4e31b672770c70a91cf06f0e3223d749d85150cb76b102f1a89a8385b64bf00481b8071c19883bd46dfea01ca1d8a9cd198c64ae6b914aaf0ccf471f11fa64a11d76f56b6e44ee979521d5b264e5dbc78f18fcb1f9ecd8f588e83b667fb2671305e0f0412182d1d4248dbb5c8a88a62a12830991611d6728dcee91d63985ee9a2a3afd7e2ba3d0e2bb90ac621aae43df280f58f5c346f6cb0ac9c9d65becf04d9e752fe8879e48f2d6dc250c354ce3cd5241d5009d30d28ffb1f0f6b33bc62a422a806769c4b90ab3dc8b058f24fcaaec48c5afdffa4779be015e93e7bc790d25a6191c2fe61661bda64c818a692c93546b4e671546e70ff248dcbfd3c1afd38552b811b6786c921ae3b51be6a1d4c862a50a9ec9580a9dd30835fefb4a0d84cad4a1bb72dd9d4d0a0d12c33cb2707815cfe3e1e70ec6d37377f88881d57b1f7fe4fb7da252134856c407c78ad8ad340cb11b41fe15705351dc97925764cbeb06f66f5af857e0e52f729ca829eac8593c2bed13198f8a8245051499d08bc93a4eb66555f6bcc5f2fb7deb41e1a8ddedd1b2299916324c848eb56431cb3456372d01e348e9f5edfc24b6fd8485cb95dc9e68fe43ea46ba4dd3f65841f01f6d37de497d59fe8c76e3c9b2a7f70d86b97d35d5157dcbeb4e438be7e55c059ee4bbb2e715163f0d96b2394f7d5d5615e6b90daaf0b8f521bc3dda442186e80c6fa2280de7c49151aeb548721931a5529457ce17b3133e82b1a5eb4c0cdb26df7c3b792ce6a0b677928ec7371c090f6a6cdfabdefc5c2154ec1f8cb117f6604cbc1a0ec69831213b6c3c77527e462e7f48b6ff5308f649657fe2c2f2d3193f3a062deef0ed9a85693c02674b4a2a344b55160b4a85f9f285e3d1b8fe9fa030ec88bd586ee5b95d3d549edb75da803a5fa03551e15c19d7941e3934b512c14295b25833ae853075f94b1af59c8e1a8bc5a6b1f84d4e961cbb68348fcc37090662fa0f19962f5a5fc3534379c2cc16a34fa330cbdd71b4287d1a26c999e36856ca3eac59f639d6f7a998172c8c644c13566402cd71c72fbb8247481f0bc03cb80f6d9eaa7aac057eb6546d42b301e3f8d5b8c7ee3d9cb28ebca0daed65a87f7c899f5211e39083482291880c71e140350a6d5c77e7a260ade1c1e7fc4edc75e266eef96ed74c86422739484d699644e8562fc9b905289b8f5acd80eccbedf3e132fcd291cb224d709a37baf11e985a1a42191571c241d342ea0ff9c40caecfd4a9bb72bd3d760c63b0e13e824587e8198d95468f9f2b5bfe1e65d79b2fea8d25cfc5cc72575070c5654813c6f3d404280ec18b5ec5d1492cff7096db8a43854c131019a55468a03481d951032f627a0454777ac803aa6d99e4ed2d5fa03c3a6f348167e9961bfe21cfb850491aeb48b148877172ca433f674f38a8ba60afbb72dd3d3ae08ec2ea8f2d44187ddf9386fc7442f40e76fc634abbfb9fa9d4348c6355b028138986c22bf8386169785ebb87fca175c2fec96fedb910c084f5fb3848f05768a70bd61f14da390def29b673bbf5e236f553c57574ae20c98a501552a739bb1dc536afed23d8b64cf83d93e9460179a8e726389fb8ebc4e9a1f4bea395f478a5b7d5c237f8556accb859a9f1f11e5eea7fc6b1ed4b59ee2adc9d53a51d4babfe71b6c7cf37ff1f0000ffff');
INSERT INTO article VALUES(2,'a:6ef83aafe6c8e786','Gunmen storm lakeside town in western Chad, killing eleven soldiers','','','2023-03-06','4fcc338cd01fc6d6db3c6ba2604f3aa6',X'ec7d5d73dc36b2f65f41f166dfb76a9422f8cdb9731c3bbbc74ebc9528e7e26c525b4da0a961cc8f3924c78ad6e5ff7eaa0190c47038a3512ccb929d1b5511c34fa09f7e9e6e34a0f74e219db503eb08f3c407c8311209c649e4ac9cbee84b74d6cef7bbbac29a757dd356ac84b7d8151259df5cd7aca8d935763db6357bbe01b9626f8bb22cea2b8625bec39a754d290b6c3b67e56c775959741b94cedaf15ccfbf70fd0b3772560ebec3baef9cf5bfde3b8574d60eae5d2eb99ff12cf7000317a5b37240f44debaceb5d59ae1c107dd1d4cefabdd3e31fbdb3765adc366d8fd25939255615386ba7c56dd3f6cecae96fb6f4113f5f3ebb7ce17c58393db457d83bd3c5c07ea98b1e25fb11faa2a93bb6851a4bd6e40cffd862db77cecaa9a1a29bdc7ee2dba2a6fe6cda2ba88bffa81b3a2bddc7d53ac850f22411499885a917d377b5085d533b6b6757d750a1546fd894a5b3aed5a76e4b1068bdecf30dd06574aeb31e8ecc4345b3abfbf66678de15366b2ff083d04d9c95b3857ee3acffa52ff94d1fffbb901db5d967feb6724ae89d350f574e496fc6d39593415774cedae9faa6bd51af5854f65b7d8702ab0c5be6b99ee7ac9cbc6d2a674dc3ec5d70efc2e5644d8dd5e253cbb6455174053dc4a99abadf38d3937afca3a7071575d7b7bb0aeb7ee891aed9b5d425ba7fba1efa1dbdda06b65bac913a4734755e48ace92cf79b305e39ed4e19f216dabe10c5b64487cc6e38e75fef9d0eeb5e5fe0fca3671be8588b028b7728d935c296ac82be8975d5eeeaaac4b623cbef9a5dbf21d37f5d6437b062b71a126b71abec94aedeebb36f9c157d4a4b1def73be7290cc88075efae1b70f2b03525cbb2200f4a48c7d01a1ab3e168402c67bdd636ba7df205980319057506345ef87adb245f6b26d6a42853199253badd7b9145c828fb1178a8827a1b39aec74db3675b3ab696c600ec36ed3d0bd4bac2a206bd934eab8bfd992b13efbf9e767bfbcbea42b0f3088efb0bde937457d35816dafcdbc2fd67dd1df0c165ead13370bb91b843e420a911bdb6ffaa411f543534ba00f25b3d3c0993ce600a5a9c58692be6e80ac68eadbb1345acf25b6b09d86e0efd07550b3a1d50cc2165bf259c6add56bd7f3820422f4bd5c24dccdec41e8364dab807c3b509370042a59d6bb5320fdd5b9dce00d1350a10666bf41760d3db60c6a4947378cac9141cf263b62fd067a5635ef50ae7e75f467b1be29e5004c8deb6f9bd2c263180d708cc2681f8d92f324c624cb204f80fbce8a5ebc692d77fdfd8ea873ead0f1d874e555dbeca8bf150957eb200c233f8a3947f4fd10e88e4b0441dd435e731cb6b785625d6735628f5a9cd559d02b71c6d4c6771cfeb0fcd27120d314a2d88b5d483c1ed8c37f80c1f7c34de8059503ab77c41cce9abc1ef4ff2e113af2827c454755331c28235e9b97221ff2c89871201052188a1c353f7d3c7f4577e4afef95c97dac5aeb7a4546ae61a228deb7fcdccf923476b3244417bd74c1f2099024560aa899c49cc89555455d745aa1181b1bcef8c1fc42aaeb3b7db6b3728cbd2d9194a2bdb5d880bc18ee7ad1e417e649b60942590049b82db44a45bcb79f3d3de48478faf041017b1f721d1474f5c875ca591ba63bd09ada169e9eaebb3716ba467c4bbcf461750f8888ef40142f8bab4d4f7ebdc98915d8b22062ffefd5eb97ff9f41df83788b9241cda0ad6ed8b6e97ad26adf3625c93b15f234b5ba11111bd25d5fc35b5496bea29f7ede116fb39a1ebb3a160d298eba6e76b52cea2b561735f688356b484d762b75fb0118c6a047e8b00e0a490fd24363f114f70203563f48f6d0ca3d0fa40b59980948dc9804ba828fc55397d70ddb605988664bbd3511d6e10f0328b3df5190da33d495855eec25014a3f443fcc8f29b103eaca9a2a533c3020891ace632e20fedfd21890b36931c3d27a73010bbf1d79f93c061eb95e22a44842e1bab6ff38a0300de639fdbc82e20ad8aba296bf176d01530f1efe605e42df615451c05ddf150997691af97144ce65d07087e43232bf360356356dadc5f3c3ea45601d8a5d5bf4e4b9f3421440aac338f7a59f866fdf9390d5da8dd298cc278b859b7872cf815b03708688e4e78bc8996d33b23c02ff8259b11aa165b3a1249770f08d0aa0162cd32435b0e46ee2eee332cad2380823df8b3d5766a4f6e6b8fc9cd1dc75d16f648bd7cea42a75135093a1ba9f5e5cfef4e2d95e50a7f1718aec08ae59d34a6c279890c33b8b8d75ea82d216ea92fb4e656840ede530a630ebd3055ed42557cd3b6ceba6258ff61a046bf18a34c76ac0d3c74763123bd116e46f3fa87cc32da993bb10ede50607fe6c3b066dab92270591658bc8aaa66f5a9635d0778a3afbf2866598372d519b5474a95831dbb535aa004eb1eddf3a26765ddf541ddb34bb0e876b08174c5b235ed399d0ca8e5a8d5da9dfd88fc515b62b064234ada2dabe51e72c77f48ad91d6c41d80f07191c86fbf9189e821bf8dce531c63ec494345d403045a82ae962fce2b206998c7f49ef9e4ecad44d55d450d2a81e106cbf69117a931a1b4876689c88f6f2ef84e3173fd23d96d333ec8a465547fee64b54686db71bf7bef405d53aca51fa89f4d103f0f23cff132cab203f02c21c99879e50f09fd867bcc4acdd417bc338a535f718d8bb506d96e3302dc733362ad2bd17a17c978cca9b9a599fa145684ec942b601c2e3604484a1ae6f8bb7c87e9d8d3fcbb0bf2621fb03340acce4d44a788bbf3a6c5797d869846af4514a97b548e13e4a9637ad9210ace83b56a95c72b762d79b866de01da11e6bd2a72a714a77ddb66488e4285f356dc32ee94f57d4022903cd2decf2301d64318fd3fd28d6f30290b11bf811a620c512ff16044b63ecaf1e3497badd6566ba64a25fd3e68c799d834073d485d48f9758e2550b15131ba86bb494d9c22f0644cbc8cd2337cab30c3d37e609c4a46e97f252a738df60d5f4a539320f7d70e46a89f2f1b999bb008c08f2d5eb974c9450544829c78ee6158aac28493ee74dab2c5bc7a0449cc048eea2028a4a5c163d3316802a045c1a63cbf4a33031ca338ef89ef0f4c2240d10d210522984a0586d4e5b0f2cec0f588bc25ccbf2bfa8f4ca7d595f943c9d58c793b1c014b238c12407951e989b1cf9f5891bfe14cb8f4ee994201a48c7322fd33439d6e76f7e7cfee2bbe5f9e225ae9aded690d7a4e66629fe34914194787eecc9c44de3bdb9352bd2fd625ce9c84834bc4a504c7d75ff8c6a8d3b394f3533bc2d89fd68b8f72786efe2bcbf4675249338cba294a73ec6994fe098231688b52a6c9968ca664f60e4cdacdd30fd3cef9382747d8edc8f63110b9f0669c4b08586037a90d861dbab411d421add3441f88737ffbd875fed759f0cae46dc00bba1dc13425b162a6132c517de85cbcf29aea01b58b51534dfa7e6643f5e005914d46209fde959db41025d43c7724a7fa312f49ecb2396ddb01f600315f4ec7fb046f62c83b740c1fbccc64c5020991e6f8a1ddaa652d289446531a4eef7bbcd924534676b7411f7f97e46ce4f5ddff55cf0fcc08d839ca2b9b9cdd3bcf3a7f460a7ea2b68badb622dd15474683271737b1f0d881caf9a1a9f5e7b3834a89ce7f2b98b320a5d2f92798211923e5c42e5d3c3d2674aee0df51326f8b1d34c934ed8778d5f6f55850fc20ddd487abee449eed35ccc1c8314f85448c92bd3a3fac058f34c700571e08a0864884272488f09ae038ae9b0f8cf1ec1a886895f9ebf79f1d3f33d86991077ddd0fc61b36b51b277b8294489a408cddb1efbd9bcff1c8d59c8b3240ffc447204919eaeafd02ca7a796a61722cf38a1df1c99c73dbae07bec46a28b61304dd73d8c623c5a4b78a7d9a50deab757334243044fd9ad5aa5d4a0ec1aa66c4ab2458b5029346025d5abb2ffdd812a7da3941754d5ae2ea81ec1a2b538f20cab2591bf17ed0771823e4f735f4621f2900c610ea8f366c9270bbaff61a854ce8fd29e0740a44a213db739483d6a998078b2aef00b296efab6a10f3620d007037cad7ac8a18e378da92267a8f8d5a7bf06e1ac34f48f4c99e9abf43dbcd4f77c67658e7c55433c5606fbdf0451ec0fe5c1c13731f7c3a97217b2e61dd240ea32a811cd7665c4c2f41af9652b4bee5fa896e359f2b32a4ac687930622b747f2705e523199f570c6a3af461a63dba39e8a8a16db3b543d9fe701beec3a990042990ac843e43c0ad1aa93d1ac7ae099365892371ddcd2a65187468f9fd0075abf50d9a3a50ab407a40683ec81fa4c810d7248b9f430cfe258669c74d15d4539a16061e6641f0093227d706530c2759acad9f31414eceec7bbd3d4bced295aa8af48a90df533b7cfa88d4fa62efa2c59aaa3488ebd31cb7b4688fd1526aac22c8f6592646124d254a4166cc751fd740118ccd7405039b915a3f75812731b9f707cbeceac0c51f837346f371d71097998e53c8da2300eb8c8a9fce0ae2e418b03f3447d609ef5e884852861d759ca423be58fcf61dd250ffc28d61d446e24531109c9739439908f9c0bfa8554dae4e5977f34c33e4f43046914fb7198a29b4401578b1c461b5366b3541c6d927b160e54cba4d9bf7df1facd8fdfd3b507b5261437bd7afd727addfb0f3640b44d7d53a9c73fb9b576942db5599147f32c308f2eb877b8c46e9605be9d1435c06ed79ae95473b985ae7be239e028e189885d2f0bfdc4cd8fe580cd3cfd9ec3be7f43b5a6b30e884657ca5910a3860961a7a262123954cb3eafae9b3077e457e323e619aa4026be2f7257c82c4dfd80ee33fa086b16e714d6a8206daf4a707a178aca1e8328fd4cc9631a2c3d2dfe982a43a7d203d1d4bfef6a2d838eafaa25afae4b5bbea2f2d0380c449e46e8067e96c492123073a2a67e19023d45a7eb0776237f15dadc4e7077ad835603fab9d3be712c529ec6924b9743a4a6d6978cefe1a4d601832d57c2598ca64e60ed5ea1dcc470c783297299dad94c2c321e1fe1b0348ad3d04b22ee660988989620dd95c30c5119189b23f3b807cfa568f1760fd1d1947e2869511b7b872d750e1ed93e811cda2329738c9334936996204f33e9fa546f3e47c03fa12d2ca9311c9a41d3d3686685964a8ca74912eeef32a0467b2906a285f745bda3750cacdb6d69e307cbb4a7962135f0cb3ffff9e6a7bd853463fac298927ad49d36fd182d585d4a4b939f4ab8739bf98e7d43f6f6b2c55a6ca850048bab7a5c2b3981df9c60e7f55f36fae467790e854abb98416f16b66e5166b3ce5ba805eead37a6052cc5557d01e35dc62e3fbaeef8a5bacd4945ebbb3cf6134fad3c1ee9e9681ddb9e16eb5b3555740a9ea637ccbb8fdd651196c201ad502d255bb06335954225ca94c8ce9557802b205f43d3de28992240b5470ab9e271852ca384ac3d69c98368585ac3c3d4db9bb64cdc2c96719801c632e019cd0fa961708c6d1cd0490f6f554dc0908ea7e3892dde5cfefdc54f0a02349fda5b93e350df0c93f493c5ec370ea6315bf31afb298f20f5e31cc2d8cdff4c4afe4f437b98dd53373832a3473bff8cb37667ece77327d05566c9fed46756cbd0610b58aad601041e0f64c08147690ec426236aac7071347c8975a12a3166f59bc198183f2fed30bc1fd337d453f2d640ab69f98c969a90e9d8769a4481995c4f79b467a5a997e5591e0264ae9ba1fa1663a5a3873ab16790332e653a7d92e94e05ab818faa751c257e8822444ca41b4794155aeac703a0b4b3ad8d2c5a323f994d8f26f43cfbc7778bd8f907719a22974f11b758b570a7884b6dbf3475e570683a6d4979799cf659b19685e96b9660644e1d60e425c3bc773c4d797faacc741c8d167e96f67acc5b57a50908cc450a7e9ea7d2235f3907ca488cc6a0c6e3e3233910a5b54195baf888209358e92dc2068e108d6ab30cfdf9f35f7e3e52d535ae709d6ced6b8b2a46a7a693610fbdef8026a891188ece99de654a475b19c91c6d1d4ab2e871fdc6da952df0876da078305b059c799107ae9ba77e98c838599a8f29ec5d0495ba9af4df395186e5090fdcb91260960f1f8e4d60f1ecc4b66bd04e6acd32eafd5683be652e47c9bd8c8711770124c4898d448bcb4fb96f3d00d3e3c763f3e005073ec17e9041e6a2050f3e9c3b78f020321edc9b1cf8b19aa5cf63e523c8be9ed8e638922791374c869c4e323f8de026933c0f218384e7810c1737d02261ff37da49a1b2243635520ddb3305d1974d2b5461b141ca124415c9ea8db214ae2964d5178d5af168a44a4f9bfcd4020e87ed451777c82a61570bb554758b7af749cb4969076bf1ee092f45c43b485fc5ee3a0772effd3019d8c7ed1576cad9992eb53ee3ac0ebea70d0c943190389ad566debb9f3bab3af36c36bf630a92fad820878d4608351bed70cc568c9635eda835481a8bfb539e0cd15fb2bfb35686991f6094059e177822a3884277f157e4c30ff4c85f334ab70bd4bbce283d0d56136eca431f20c92370a54ad9cce1705e9df12406efbfa642d7d992133cb05c4d4aeabd870051379dc753c3d2436bd7c0e943e6fb094e6e7f9e55a4bc67e809cf17219711503de348d5674a6a5dc86748461f1889f0e8abfa46f1fbf36eda49d1ae77f274cd2fe583ff5a2f300eebf1addf499bddee90ee143153c69fca38bee23d3565e4061ea4bef44164cb3598e775d3e4211ed4d50dbb8f5a925c359de7e9665b964edf70f883f13b732797a69ee451e4090e390f627aee7127376e1a5dd4bfd39a4a7adeb06b74aaf689a66da47a47fdaf02e8875da3d3952e725c8faf455e5fa75b263fa3dde393f095c7d2147fb9ca9afe87c9bd6cf47cbbab8ca6ed87cfab7d3bcf117cd96bab30cd12ce73cc3311c6922f95c2f59bcfbc53a2ded6cef28863c319a954a4ff60616f85683cca41fbe01017a746bfb42d1275884f9501cbffc465547b0f3df823ccefa5aae22b5c7595c798091451e2a61009b58fd53cd6a3ea10bd3383c1823e300018327a6679e367d8a6e1f4da7a1219fabf3e9d5a817f3c8ccb207713f4f22ce510e709559f1d57381a2773694289ace935cc91e9be138aff9e9285b37ff6a45ff10c28d3acc530b8a607ef5fda0eb9dab3f6317e92db36d02c79eafab908c04b21a0028739c0a8a77582e233ae4301bdd5b3459bba658a24e63b13694b3a9525ff6b3588e9a4cefcb3b33d9e7c7cab4126454c39b593ffb969cf66bf967dc2731941cc132fe131072f5e2a7ea17e190ad4269f6fb518bfbfac1bcf2ca9a3d1a1586934275d09676157624d8f3782f7a717fff5e2f95e4df2edd83534653cbf39322fffe8484b7fce28068f4e435bfbdc511fde6ae1c3b87d7ca9e16f1ffe2f0000ffff');
CREATE TABLE thing (         -- entities, places, and what is both
  n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
  kind TEXT NOT NULL,        -- of an entity, else empty
  is_place INTEGER NOT NULL,
  place_kind TEXT NOT NULL,  -- of a place, else empty
  lat REAL, lon REAL,        -- degrees, WGS 84
  parent TEXT NOT NULL,      -- id of the place around it, else empty
  member_of TEXT NOT NULL,   -- id of the entity that it belongs to, else empty
  articles INTEGER NOT NULL, -- how many speak of it
  claims TEXT NOT NULL       -- bookkeeping, where articles disagree
);
INSERT INTO thing VALUES(1,'actor:chad-armed-forces','Chadian Armed Forces','organization',0,'',NULL,NULL,'','geo:2434508',2,'');
INSERT INTO thing VALUES(2,'actor:chad-ministry-of-defence','Chadian Ministry of Defence','organization',0,'',NULL,NULL,'','geo:2434508',1,'');
INSERT INTO thing VALUES(3,'actor:chad-police','Chadian Police','organization',0,'',NULL,NULL,'','geo:2434508',1,'');
INSERT INTO thing VALUES(4,'actor:defence-minister-of-chad','Defence Minister of Chad','person',0,'',NULL,NULL,'','geo:2434508',1,'');
INSERT INTO thing VALUES(5,'actor:france-ministry-of-foreign-affairs','French Ministry of Foreign Affairs','organization',0,'',NULL,NULL,'','geo:3017382',1,'');
INSERT INTO thing VALUES(6,'geo:2215636','Libya','',1,'country',28.0,17.0,'','',1,'');
INSERT INTO thing VALUES(7,'geo:242246','Ouadaï','',1,'place',NULL,NULL,'geo:2434508','',1,'');
INSERT INTO thing VALUES(8,'geo:2427123','N''Djamena','',1,'city',12.106700000000000016,15.04439999999999955,'geo:2434508','',1,'');
INSERT INTO thing VALUES(9,'geo:2429323','Lac','',1,'place',NULL,NULL,'geo:2434508','',2,'');
INSERT INTO thing VALUES(10,'geo:2434508','Chad','country',1,'country',15.0,19.0,'','',2,'["2 at 15,19","2 kind country","2 name Chad","2 place country","2 place place"]');
INSERT INTO thing VALUES(11,'geo:2434979','Bol','place',1,'city',13.467299999999999826,14.713499999999999801,'geo:2429323','',2,'["2 at 13.4673,14.7135","2 in geo:2429323","1 kind place","2 name Bol","2 place city"]');
INSERT INTO thing VALUES(12,'geo:245785','Abéché','',1,'city',13.829200000000000158,20.832399999999999806,'geo:242246','',1,'');
INSERT INTO thing VALUES(13,'geo:2988507','Paris','place',1,'place',NULL,NULL,'','',1,'["1 kind place","1 name Paris"]');
INSERT INTO thing VALUES(14,'geo:3017382','France','country',1,'country',46.0,2.0,'','',1,'["1 at 46,2","1 kind country","1 name France","1 place country"]');
INSERT INTO thing VALUES(15,'geo:lake-chad','Lake Chad','',1,'lake',13.0,14.0,'','',1,'');
INSERT INTO thing VALUES(16,'m:06977284b7c082de','security official','person',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(17,'m:0b7d52c23c51d6a2','army post in Bol','object',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(18,'m:10ed65026df8e6e7','water','object',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(19,'m:1838a77fd0d8f03e','public prosecutor','person',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(20,'m:24eb6222bfe224e3','warehouse','object',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(21,'m:32d2683a6d4f399c','Human rights groups','organization',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(22,'m:34a049a9d0bab450','rebels','group',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(23,'m:455636711ee335a3','Gunmen','group',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(24,'m:4740c6ad5ecd1a95','men','group',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(25,'m:4a4214d41a169fab','ministry','organization',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(26,'m:4b80d583f8afbbce','news conference in N''Djamena','object',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(27,'m:4bed188c85b5927d','United Nations panel of experts','organization',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(28,'m:4d833cf0cdb9934e','town''s customs house','object',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(29,'m:59c04bf3fc8386f5','military court','organization',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(30,'m:63dd9a6c3cbf721e','arrest','object',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(31,'m:6fed38d3e2aa2fff','every garrison','organization',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(32,'m:73916a937fa570f0','any vehicle','object',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(33,'m:74d99a67270a8214','eleven soldiers','group',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(34,'m:76835ec5ee8d0766','smugglers in southern Libya','group',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(35,'m:7f4f01cb38488347','three fishermen','group',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(36,'m:80b510453ea9a607','everything','entity',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(37,'m:8c0bf47ecf226416','Chad arrests colonel','person',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(38,'m:9679528610b8ac7b','attack','object',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(39,'m:98d4682372d80975','members','group',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(40,'m:992d1662c1af147d','nineteen others','object',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(41,'m:9ad031e1377c7c3d','former colonel','person',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(42,'m:a01198fc929e9b32','army colonel','person',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(43,'m:aab261f3b52ed51f','colonel','person',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(44,'m:abd453f1d81f0345','officer''s brother','person',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(45,'m:b51b8f438d1eac94','two armoured vehicles','object',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(46,'m:b527284ed35e35f7','Two helicopters','object',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(47,'m:b62d13bd2e8c5914','rifles','object',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(48,'m:baf08e2fb91a7f8f','large quantity of ammunition','object',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(49,'m:bbede3fa4cb3a85b','accusation','object',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(50,'m:c39092373ee15ee2','nine cases of ammunition','object',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(51,'m:c5b22aaf498d9e93','warnings','object',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(52,'m:d7a25bc33b410426','weapons','object',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(53,'m:e1a91d2efb77db10','members','group',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(54,'m:e28f458f82c963d5','investigators','group',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(55,'m:e4bb53ce55f2e820','garrison of Bol','organization',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(56,'m:ed12b15610aada78','armed groups','organization',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(57,'m:eef4100415f7a733','fishermen','group',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(58,'m:ef5bf19665741cf6','reporters','group',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(59,'m:f58f90c0553fd5b6','security forces','organization',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(60,'m:f606fbbe20718a7a','Telegram channel','organization',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(61,'m:f7a16028cdc85c00','camp of the rebels','object',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(62,'m:fc0884f8baddb671','of them','entity',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(63,'m:fe0c1934aef29cf1','lake rebels','group',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(64,'n:02248a6e32fc810b','Hassan Terap','person',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(65,'n:28ded323c45ffa22','Jean Laokein','person',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(66,'n:49673759e0864113','Mahamat Zene Abakar','person',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(67,'n:80e0cad99787b0cb','Brice Mbaïmon','person',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(68,'n:9d5e44a3af5bd5e3','Idriss Nadjita','person',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(69,'n:a1030c81d996376d','Kaiga Kindjiria','',1,'place',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(70,'n:aacc8ff89c7938d8','Kangalom','',1,'place',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(71,'n:cd0001c58d262f97','Wakit','entity',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(72,'n:d986f32b02e4ed7b','Fatimé Allamine','person',0,'',NULL,NULL,'','',1,'');
INSERT INTO thing VALUES(73,'n:fdc1da3e725c6185','Kanem Liberation Front','organization',0,'',NULL,NULL,'','',1,'');
CREATE TABLE alias (         -- other names of things; key is in lower case
  key TEXT NOT NULL, thing INTEGER NOT NULL, text TEXT NOT NULL, articles INTEGER NOT NULL,
  PRIMARY KEY (key, thing, text)
) WITHOUT ROWID;
INSERT INTO alias VALUES('abéché',12,'Abéché',1);
INSERT INTO alias VALUES('accusation',49,'accusation',1);
INSERT INTO alias VALUES('any vehicle',32,'any vehicle',1);
INSERT INTO alias VALUES('armed groups',56,'armed groups',1);
INSERT INTO alias VALUES('army colonel',42,'army colonel',1);
INSERT INTO alias VALUES('army post in bol',17,'an army post in Bol',1);
INSERT INTO alias VALUES('army post in bol',17,'army post in Bol',1);
INSERT INTO alias VALUES('arrest',30,'arrest',1);
INSERT INTO alias VALUES('attack',38,'attack',1);
INSERT INTO alias VALUES('bol',11,'Bol',2);
INSERT INTO alias VALUES('camp of the rebels',61,'camp of the rebels',1);
INSERT INTO alias VALUES('chad',10,'Chad',2);
INSERT INTO alias VALUES('chad arrests colonel',37,'Chad arrests colonel',1);
INSERT INTO alias VALUES('chad''s army',1,'Chad''s army',1);
INSERT INTO alias VALUES('chadian armed forces',1,'Chadian Armed Forces',2);
INSERT INTO alias VALUES('chadian defence ministry',2,'the Chadian defence ministry',1);
INSERT INTO alias VALUES('chadian ministry of defence',2,'Chadian Ministry of Defence',1);
INSERT INTO alias VALUES('chadian police',3,'Chadian Police',1);
INSERT INTO alias VALUES('chadian police',3,'Chadian police',1);
INSERT INTO alias VALUES('colonel',43,'colonel',1);
INSERT INTO alias VALUES('colonel idriss nadjita',68,'Colonel Idriss Nadjita',1);
INSERT INTO alias VALUES('defence minister of chad',4,'Defence Minister of Chad',1);
INSERT INTO alias VALUES('eleven soldiers',33,'eleven soldiers',1);
INSERT INTO alias VALUES('every garrison',31,'every garrison',1);
INSERT INTO alias VALUES('everything',36,'everything',1);
INSERT INTO alias VALUES('fighters of the kanem liberation front',73,'Fighters of the Kanem Liberation Front',1);
INSERT INTO alias VALUES('fishermen',57,'fishermen',1);
INSERT INTO alias VALUES('former colonel',41,'former colonel',1);
INSERT INTO alias VALUES('france',14,'France',1);
INSERT INTO alias VALUES('french foreign ministry',5,'The French foreign ministry',1);
INSERT INTO alias VALUES('french ministry of foreign affairs',5,'French Ministry of Foreign Affairs',1);
INSERT INTO alias VALUES('garrison of bol',55,'garrison of Bol',1);
INSERT INTO alias VALUES('garrison of bol',55,'the garrison of Bol',1);
INSERT INTO alias VALUES('governor of lac region',64,'the governor of Lac region',1);
INSERT INTO alias VALUES('gunmen',23,'Gunmen',1);
INSERT INTO alias VALUES('human rights groups',21,'Human rights groups',1);
INSERT INTO alias VALUES('investigators',54,'investigators',1);
INSERT INTO alias VALUES('island of kangalom',70,'the island of Kangalom',1);
INSERT INTO alias VALUES('its telegram channel',60,'its Telegram channel',1);
INSERT INTO alias VALUES('klf',73,'The KLF',1);
INSERT INTO alias VALUES('lac',9,'Lac',2);
INSERT INTO alias VALUES('lake chad',15,'Lake Chad',1);
INSERT INTO alias VALUES('lake rebels',63,'lake rebels',1);
INSERT INTO alias VALUES('large quantity of ammunition',48,'large quantity of ammunition',1);
INSERT INTO alias VALUES('libya',6,'Libya',1);
INSERT INTO alias VALUES('members',39,'members',1);
INSERT INTO alias VALUES('members',53,'members',1);
INSERT INTO alias VALUES('men',24,'men',1);
INSERT INTO alias VALUES('military court',29,'military court',1);
INSERT INTO alias VALUES('ministry',25,'ministry',1);
INSERT INTO alias VALUES('n''djamena',8,'N''Djamena',1);
INSERT INTO alias VALUES('nadjita',68,'Nadjita',1);
INSERT INTO alias VALUES('news conference in n''djamena',26,'a news conference in N''Djamena',1);
INSERT INTO alias VALUES('news conference in n''djamena',26,'news conference in N''Djamena',1);
INSERT INTO alias VALUES('nine cases of ammunition',50,'nine cases of ammunition',1);
INSERT INTO alias VALUES('nineteen others',40,'nineteen others',1);
INSERT INTO alias VALUES('of them',62,'of them',1);
INSERT INTO alias VALUES('officer''s brother',44,'officer''s brother',1);
INSERT INTO alias VALUES('ouadaï',7,'Ouadaï',1);
INSERT INTO alias VALUES('paris',13,'Paris',1);
INSERT INTO alias VALUES('prison of koro toro',10,'the prison of Koro Toro',1);
INSERT INTO alias VALUES('prosecutor fatimé allamine',72,'prosecutor Fatimé Allamine',1);
INSERT INTO alias VALUES('public prosecutor',19,'public prosecutor',1);
INSERT INTO alias VALUES('rebels',22,'rebels',1);
INSERT INTO alias VALUES('reporters',58,'reporters',1);
INSERT INTO alias VALUES('rifles',47,'rifles',1);
INSERT INTO alias VALUES('security forces',59,'security forces',1);
INSERT INTO alias VALUES('security official',16,'security official',1);
INSERT INTO alias VALUES('smugglers in southern libya',34,'smugglers in southern Libya',1);
INSERT INTO alias VALUES('telegram channel',60,'Telegram channel',1);
INSERT INTO alias VALUES('terap',64,'Terap',1);
INSERT INTO alias VALUES('three fishermen',35,'three fishermen',1);
INSERT INTO alias VALUES('town''s customs house',28,'town''s customs house',1);
INSERT INTO alias VALUES('two armoured vehicles',45,'two armoured vehicles',1);
INSERT INTO alias VALUES('two helicopters',46,'Two helicopters',1);
INSERT INTO alias VALUES('united nations panel of experts',27,'United Nations panel of experts',1);
INSERT INTO alias VALUES('united nations panel of experts',27,'a United Nations panel of experts',1);
INSERT INTO alias VALUES('warehouse',20,'warehouse',1);
INSERT INTO alias VALUES('warnings',51,'warnings',1);
INSERT INTO alias VALUES('water',18,'water',1);
INSERT INTO alias VALUES('weapons',52,'weapons',1);
CREATE TABLE event (
  n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, type TEXT NOT NULL, action TEXT NOT NULL, lemma TEXT NOT NULL, status TEXT NOT NULL,
  first_day TEXT NOT NULL, last_day TEXT NOT NULL, precision TEXT NOT NULL, basis TEXT NOT NULL, time TEXT NOT NULL,
  confidence REAL NOT NULL, articles INTEGER NOT NULL,
  origins INTEGER NOT NULL,  -- articles that tell it, copies of one text counted once
  disputed TEXT NOT NULL,    -- what its reports differ in: "date toll"
  toll_kind TEXT NOT NULL DEFAULT '', toll_number INTEGER, toll_at_least INTEGER, toll_at_most INTEGER, toll_text TEXT NOT NULL DEFAULT ''
);
INSERT INTO event VALUES(1,'e:01d13b1bf2ae40ed','STATE','reported','report','happened','2022-12-01','2022-12-31','month','text','December 2022',0.56999999999999995115,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(2,'e:06014b5126608189','BELONG','commanded','command','happened','2023-01-01','2023-01-31','month','text','until January',0.8000000000000000444,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(3,'e:0c4ae2dd73ca50ed','ASSAULT','shot','shoot','happened','2023-03-06','2023-03-06','day','context','Monday',0.84999999999999997779,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(4,'e:0d1187e8bbaf8a13','ASSAULT','killing','kill','happened','','','','','',0.67000000000000003996,1,1,'','killed',11,11,11,'eleven');
INSERT INTO event VALUES(5,'e:0f3b8970b85e0e29','STATE','said','say','happened','2023-03-06','2023-03-06','day','weekday','Monday',0.75,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(6,'e:122ad0ab5bca8072','ASSAULT','bombed','bomb','happened','2023-03-06','2023-03-06','day','context','Monday morning',0.81000000000000005329,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(7,'e:15b8f4c4f84a0783','STATE','announced','announce','happened','','','','','',0.68000000000000004884,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(8,'e:16b9745632720db3','RETREAT','withdrew','withdraw','happened','2023-03-06','2023-03-06','day','context','Monday',0.75,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(9,'e:17e2e9b418f0e420','MOVE','carried','carry','happened','','','','','',0.86999999999999999555,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(10,'e:17f70e1f2b5cf83f','OTHER','used','use','happened','2023-03-01','2023-03-31','month','text','March',0.75,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(11,'e:1909c101ea8dfcf3','STATE','said','say','happened','','','','','',0.75,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(12,'e:19a0431017e73a76','THREATEN','threatened','threaten','happened','2023-02-11','2023-02-11','day','text','February 11',0.84999999999999997779,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(13,'e:19cbeef7a07114df','REJECT','ignored','ignore','happened','','','','','',0.84999999999999997779,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(14,'e:224ad70436e9adc3','STATE','published','publish','happened','','','','','',0.84999999999999997779,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(15,'e:25894ea95a9dccc7','STATE','said','say','happened','','','','','',0.68000000000000004884,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(16,'e:259892edf1a5ca0a','COERCE','arrested','arrest','happened','2023-04-12','2023-04-12','day','weekday','Wednesday',0.84999999999999997779,1,1,'','arrested',1,1,1,'an army colonel');
INSERT INTO event VALUES(17,'e:2a381daf68537f24','ASSAULT','torturing','torture','alleged','2023-04-13','2023-04-13','day','context','Thursday',0.88000000000000000444,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(18,'e:2d7ce9ab78e8faf7','CONCEDE','released','release','planned','','','','','',0.84999999999999997779,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(19,'e:2d87bb69193e7b3e','MOVE','deserted','desert','happened','2022-01-01','2022-12-31','year','event','a year earlier',0.68000000000000004884,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(20,'e:2d8cd89d662396ce','STATE','found','find','happened','','','','','',0.81000000000000005329,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(21,'e:2ea4c528e2e996a5','CONCEDE','resign','resign','planned','','','','','',0.79000000000000003552,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(22,'e:3903020a234074f1','MOVE','came','come','happened','2023-03-06','2023-03-06','day','context','Monday',0.84999999999999997779,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(23,'e:3ac0506d23d18f30','COERCE','seized','seize','happened','','','','','',0.81000000000000005329,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(24,'e:478e319f3d65e15d','ASSAULT','killing','kill','happened','2023-03-05','2023-03-05','day','weekday','Sunday night',0.60999999999999998667,1,1,'','killed',11,11,11,'eleven');
INSERT INTO event VALUES(25,'e:490b290a09124ccb','COERCE','detained','detain','happened','2023-04-12','2023-04-12','day','context','Wednesday',0.81000000000000005329,1,1,'','arrested',1,1,1,'Colonel Idriss Nadjita');
INSERT INTO event VALUES(26,'e:4a5d9caf5e1165e2','COERCE','held','hold','happened','2021-01-01','2023-03-06','range','text','since 2021',0.71999999999999997335,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(27,'e:5b0ba678b8e42426','CRIME_JUSTICE','convicted','convict','planned','','','','','',0.81000000000000005329,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(28,'e:5bf7d88b56c99c92','STATE','told','tell','happened','','','','','',0.84999999999999997779,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(29,'e:606d9c6cd1fedfa1','BELONG','founded','found','happened','2016-01-01','2016-12-31','year','text','2016',0.91000000000000003108,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(30,'e:6818c702b5380ff1','ASSAULT','burned','burn','happened','2023-03-06','2023-03-06','day','context','Monday',0.78000000000000002664,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(31,'e:6ba964a2f01c86e6','REJECT','rejected','reject','happened','2023-04-13','2023-04-13','day','context','Thursday',0.84999999999999997779,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(32,'e:6d202d85d93ea6a6','ASSAULT','attack','attack','happened','2023-03-01','2023-03-31','month','text','March',0.70999999999999996447,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(33,'e:736ee30ebac8508c','REQUEST','called','call','happened','','','','','',0.84999999999999997779,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(34,'e:73aaed1712692949','CONCEDE','handed over','hand over','happened','','','','','',0.60999999999999998667,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(35,'e:7478bb61bb223060','STATE','said','say','happened','','','','','',0.75,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(36,'e:754cf96e043b87dc','STATE','said','say','happened','','','','','',0.75,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(37,'e:77c9197d1d01a63d','STATE','claimed responsibility','claim responsibility','happened','','','','','',0.81999999999999995115,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(38,'e:789bd9b8e19bd03f','SUPPORT','continue to support','support','planned','','','','','',0.88000000000000000444,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(39,'e:7bf2d7467c98899a','REJECT','denies charges','deny charge','happened','','','','','',0.63000000000000000444,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(40,'e:80b7d75bae7d41b5','OTHER','taken','take','denied','','','','','',0.83999999999999996891,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(41,'e:87b0aca9c1784f3e','ACCUSE','accused','accuse','happened','2023-04-13','2023-04-13','day','context','Thursday',0.81000000000000005329,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(42,'e:92bfbf5aab00beab','AID','received weapons','receive weapon','happened','','','','','',0.76000000000000000888,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(43,'e:9782323dc77cbd99','COOPERATE','selling','sell','alleged','2023-04-12','2023-04-12','day','weekday','Wednesday',0.88000000000000000444,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(44,'e:98acefc9a3ff9d20','ACCUSE','condemned','condemn','happened','2023-03-06','2023-03-06','day','context','Monday morning',0.84999999999999997779,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(45,'e:b02bea651aad0676','STATE','called','call','happened','','','','','',0.84999999999999997779,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(46,'e:b262a00f9358d781','ASSAULT','fight','fight','happened','2023-03-06','2023-03-06','day','context','Monday morning',0.83999999999999996891,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(47,'e:b6a199819e96bfe6','CRIME_JUSTICE','tried','try','planned','2023-04-13','2023-04-13','day','weekday','Thursday',0.70999999999999996447,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(48,'e:bc17ffb47c18dd5d','COERCE','arrested','arrest','happened','','','','','',0.71999999999999997335,1,1,'','arrested',3,3,3,'three');
INSERT INTO event VALUES(49,'e:bd1f5aba81f4d529','ASSAULT','launched operation','attack','happened','2023-03-06','2023-03-06','day','weekday','Monday morning',0.81999999999999995115,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(50,'e:beb34e6b42242cb6','STATE','said','say','happened','','','','','',0.75,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(51,'e:c09153aa8f6a0ded','ASSAULT','attacked','attack','happened','2023-03-05','2023-03-05','day','weekday','Sunday night',0.84999999999999997779,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(52,'e:cc2bf85d63b22b26','STATE','told','tell','happened','','','','','',0.84999999999999997779,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(53,'e:d3a9801c324896be','CRIME_JUSTICE','sentenced','sentence','planned','','','','','',0.81000000000000005329,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(54,'e:d6042a93d3acbfa1','ASSAULT','wounding','wound','happened','2023-03-05','2023-03-05','day','weekday','Sunday night',0.6500000000000000222,1,1,'','injured',19,19,19,'nineteen');
INSERT INTO event VALUES(55,'e:dd18ae7eb41b4b6e','COOPERATE','selling','sell','alleged','','','','','',0.88000000000000000444,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(56,'e:de9adac0248a751e','BELONG','belongs','belong','happened','','','','','',0.8000000000000000444,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(57,'e:e9b811fefbc57d1c','ASSAULT','strike','strike','planned','','','','','',0.88000000000000000444,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(58,'e:f2033d9816b4fe90','MOVE','transferred','transfer','happened','2023-04-13','2023-04-13','day','weekday','Thursday',0.81000000000000005329,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(59,'e:f7de4690d9cf5780','ACCUSE','accused','accuse','happened','','','','','',0.56999999999999995115,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(60,'e:f7ebcec6809a6c75','COERCE','seized','seize','happened','','','','','',0.81000000000000005329,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(61,'e:f9d2903fc4a29a4a','MOVE','arrived','arrive','happened','2023-03-06','2023-03-06','day','context','Monday',0.75,1,1,'','',NULL,NULL,NULL,'');
INSERT INTO event VALUES(62,'e:fd6a71828171a270','REJECT','denied','deny','happened','','','','','',0.68000000000000004884,1,1,'','',NULL,NULL,NULL,'');
CREATE TABLE role (          -- rel: 1 PERFORMED, 2 TARGETED, 3 HAPPENED_AT, 4 USED, 5 SAID_BY
  event INTEGER NOT NULL, rel INTEGER NOT NULL, thing INTEGER NOT NULL, mention TEXT NOT NULL, basis TEXT NOT NULL,
  reason TEXT NOT NULL,      -- why the mention stands for the thing
  PRIMARY KEY (event, rel, thing)
) WITHOUT ROWID;
INSERT INTO role VALUES(1,2,27,'a United Nations panel of experts','','unnamed');
INSERT INTO role VALUES(1,3,10,'Chad','story','');
INSERT INTO role VALUES(2,1,43,'The colonel','','unnamed');
INSERT INTO role VALUES(2,2,55,'the garrison of Bol','','unnamed');
INSERT INTO role VALUES(2,3,10,'Chad','story','');
INSERT INTO role VALUES(3,1,73,'they','','pronoun');
INSERT INTO role VALUES(3,2,36,'everything','','unnamed');
INSERT INTO role VALUES(3,3,10,'Chad','story','');
INSERT INTO role VALUES(3,5,64,'Terap','','short');
INSERT INTO role VALUES(4,1,23,'Gunmen','','unnamed');
INSERT INTO role VALUES(4,2,33,'eleven soldiers','','unnamed');
INSERT INTO role VALUES(4,3,10,'Chad','sentence','');
INSERT INTO role VALUES(5,1,2,'the Chadian defence ministry','','alias');
INSERT INTO role VALUES(5,3,10,'Chad','story','');
INSERT INTO role VALUES(6,1,46,'Two helicopters','','unnamed');
INSERT INTO role VALUES(6,2,61,'a camp of the rebels','','unnamed');
INSERT INTO role VALUES(6,3,69,'Kaiga Kindjiria','sentence','');
INSERT INTO role VALUES(6,5,16,'a security official','','unnamed');
INSERT INTO role VALUES(7,1,19,'the public prosecutor','','unnamed');
INSERT INTO role VALUES(7,3,10,'Chad','story','');
INSERT INTO role VALUES(8,1,73,'they','','pronoun');
INSERT INTO role VALUES(8,3,10,'the border','story','');
INSERT INTO role VALUES(8,5,64,'the governor of Lac region','','described');
INSERT INTO role VALUES(9,1,57,'fishermen','','unnamed');
INSERT INTO role VALUES(9,2,52,'the weapons','','unnamed');
INSERT INTO role VALUES(9,3,15,'Lake Chad','clause','');
INSERT INTO role VALUES(9,5,72,'the prosecutor','','nominal');
INSERT INTO role VALUES(10,1,22,'The rebels','','unnamed');
INSERT INTO role VALUES(10,2,62,'some of them','','unnamed');
INSERT INTO role VALUES(10,3,11,'Bol','clause','');
INSERT INTO role VALUES(10,5,72,'she','','pronoun');
INSERT INTO role VALUES(11,1,67,'Its leader','','described');
INSERT INTO role VALUES(11,3,10,'Chad','story','');
INSERT INTO role VALUES(12,1,73,'the front','','nominal');
INSERT INTO role VALUES(12,2,31,'every garrison','','unnamed');
INSERT INTO role VALUES(12,3,10,'Chad','story','');
INSERT INTO role VALUES(13,1,1,'the army','','nominal');
INSERT INTO role VALUES(13,2,51,'warnings','','unnamed');
INSERT INTO role VALUES(13,3,10,'Chad','story','');
INSERT INTO role VALUES(13,5,67,'Its leader','','described');
INSERT INTO role VALUES(14,1,73,'it','','pronoun');
INSERT INTO role VALUES(14,2,60,'its Telegram channel','','unnamed');
INSERT INTO role VALUES(14,3,10,'Chad','story','');
INSERT INTO role VALUES(15,1,16,'a security official','','unnamed');
INSERT INTO role VALUES(15,3,10,'Chad','story','');
INSERT INTO role VALUES(16,1,3,'Chadian police','','alias');
INSERT INTO role VALUES(16,2,42,'an army colonel','','unnamed');
INSERT INTO role VALUES(16,3,12,'Abéché','clause','');
INSERT INTO role VALUES(16,5,19,'the public prosecutor','','unnamed');
INSERT INTO role VALUES(17,1,59,'the security forces','','unnamed');
INSERT INTO role VALUES(17,2,35,'three fishermen','','unnamed');
INSERT INTO role VALUES(17,3,10,'Chad','story','');
INSERT INTO role VALUES(17,5,21,'Human rights groups','','unnamed');
INSERT INTO role VALUES(18,1,10,'the government','','nominal');
INSERT INTO role VALUES(18,2,39,'forty of its members','','unnamed');
INSERT INTO role VALUES(18,3,10,'Chad','story','');
INSERT INTO role VALUES(18,5,73,'the front','','nominal');
INSERT INTO role VALUES(19,1,41,'a former colonel','','unnamed');
INSERT INTO role VALUES(19,3,10,'Chad','story','');
INSERT INTO role VALUES(20,1,54,'investigators','','unnamed');
INSERT INTO role VALUES(20,2,50,'nine cases of ammunition','','unnamed');
INSERT INTO role VALUES(20,3,10,'a warehouse','story','');
INSERT INTO role VALUES(20,5,72,'She','','pronoun');
INSERT INTO role VALUES(21,1,71,'Wakit','','name');
INSERT INTO role VALUES(21,3,10,'Chad','story','');
INSERT INTO role VALUES(21,5,71,'Wakit','','name');
INSERT INTO role VALUES(22,1,73,'They','','pronoun');
INSERT INTO role VALUES(22,2,18,'the water','','unnamed');
INSERT INTO role VALUES(22,3,10,'Chad','story','');
INSERT INTO role VALUES(22,5,64,'Terap','','short');
INSERT INTO role VALUES(23,1,24,'its men','','unnamed');
INSERT INTO role VALUES(23,2,45,'two armoured vehicles','','unnamed');
INSERT INTO role VALUES(23,3,10,'Chad','story','');
INSERT INTO role VALUES(23,5,73,'The group','','nominal');
INSERT INTO role VALUES(24,1,73,'Fighters of the Kanem Liberation Front','','member');
INSERT INTO role VALUES(24,2,33,'eleven soldiers','','unnamed');
INSERT INTO role VALUES(24,3,11,'Bol','above','');
INSERT INTO role VALUES(24,5,2,'the Chadian defence ministry','','alias');
INSERT INTO role VALUES(25,2,68,'Colonel Idriss Nadjita','','name');
INSERT INTO role VALUES(25,3,10,'his house','story','');
INSERT INTO role VALUES(25,5,72,'prosecutor Fatimé Allamine','','name');
INSERT INTO role VALUES(26,2,53,'its members','','unnamed');
INSERT INTO role VALUES(26,3,10,'the prison of Koro Toro','story','');
INSERT INTO role VALUES(26,5,73,'the front','','nominal');
INSERT INTO role VALUES(27,2,68,'he','','pronoun');
INSERT INTO role VALUES(27,3,10,'Chad','story','');
INSERT INTO role VALUES(28,1,64,'Terap','','short');
INSERT INTO role VALUES(28,2,58,'reporters','','unnamed');
INSERT INTO role VALUES(28,3,11,'Bol','clause','');
INSERT INTO role VALUES(29,1,66,'Mahamat Zene Abakar','','name');
INSERT INTO role VALUES(29,2,73,'The KLF','','acronym');
INSERT INTO role VALUES(29,3,10,'Chad','story','');
INSERT INTO role VALUES(30,1,73,'The attackers','','nominal');
INSERT INTO role VALUES(30,2,28,'the town''s customs house','','unnamed');
INSERT INTO role VALUES(30,3,10,'three motor boats','story','');
INSERT INTO role VALUES(30,5,64,'the governor of Lac region','','described');
INSERT INTO role VALUES(31,1,10,'The government','','nominal');
INSERT INTO role VALUES(31,2,49,'the accusation','','unnamed');
INSERT INTO role VALUES(31,3,10,'Chad','story','');
INSERT INTO role VALUES(32,2,11,'Bol','','name');
INSERT INTO role VALUES(32,3,11,'Bol','clause','');
INSERT INTO role VALUES(32,5,72,'she','','pronoun');
INSERT INTO role VALUES(33,1,71,'Wakit','','name');
INSERT INTO role VALUES(33,2,4,'the defence minister','','nominal');
INSERT INTO role VALUES(33,3,10,'Chad','story','');
INSERT INTO role VALUES(34,2,52,'the weapons','','unnamed');
INSERT INTO role VALUES(34,3,70,'the island of Kangalom','clause','');
INSERT INTO role VALUES(34,5,72,'the prosecutor','','nominal');
INSERT INTO role VALUES(35,1,72,'She','','pronoun');
INSERT INTO role VALUES(35,3,10,'Chad','story','');
INSERT INTO role VALUES(36,1,73,'The group','','nominal');
INSERT INTO role VALUES(36,3,10,'Chad','story','');
INSERT INTO role VALUES(37,1,73,'The KLF','','acronym');
INSERT INTO role VALUES(37,2,38,'the attack','','unnamed');
INSERT INTO role VALUES(37,3,10,'Chad','story','');
INSERT INTO role VALUES(38,1,13,'Paris','','name');
INSERT INTO role VALUES(38,2,10,'Chad','','name');
INSERT INTO role VALUES(38,3,10,'Chad','story','');
INSERT INTO role VALUES(38,5,5,'The French foreign ministry','','alias');
INSERT INTO role VALUES(39,1,43,'The colonel','','unnamed');
INSERT INTO role VALUES(39,3,10,'Chad','story','');
INSERT INTO role VALUES(40,2,32,'any vehicle','','unnamed');
INSERT INTO role VALUES(40,3,10,'Chad','story','');
INSERT INTO role VALUES(40,5,25,'The ministry','','unnamed');
INSERT INTO role VALUES(41,1,21,'Human rights groups','','unnamed');
INSERT INTO role VALUES(41,2,59,'the security forces','','unnamed');
INSERT INTO role VALUES(41,3,10,'Chad','story','');
INSERT INTO role VALUES(42,1,34,'smugglers in southern Libya','','unnamed');
INSERT INTO role VALUES(42,2,73,'It','','pronoun');
INSERT INTO role VALUES(42,3,6,'Libya','clause','');
INSERT INTO role VALUES(43,1,42,'an army colonel','','unnamed');
INSERT INTO role VALUES(43,2,47,'rifles','','unnamed');
INSERT INTO role VALUES(43,3,12,'Abéché','above','');
INSERT INTO role VALUES(43,5,19,'the public prosecutor','','unnamed');
INSERT INTO role VALUES(44,1,14,'France','','name');
INSERT INTO role VALUES(44,2,38,'the attack','','unnamed');
INSERT INTO role VALUES(44,3,10,'Chad','story','');
INSERT INTO role VALUES(45,1,65,'His lawyer','','described');
INSERT INTO role VALUES(45,2,30,'the arrest','','unnamed');
INSERT INTO role VALUES(45,3,10,'Chad','story','');
INSERT INTO role VALUES(46,1,13,'its','','pronoun');
INSERT INTO role VALUES(46,2,56,'armed groups','','unnamed');
INSERT INTO role VALUES(46,3,14,'France','above','');
INSERT INTO role VALUES(46,5,5,'The French foreign ministry','','alias');
INSERT INTO role VALUES(47,1,29,'a military court','','unnamed');
INSERT INTO role VALUES(47,2,68,'Nadjita','','short');
INSERT INTO role VALUES(47,3,10,'Chad','story','');
INSERT INTO role VALUES(48,2,35,'three fishermen','','unnamed');
INSERT INTO role VALUES(48,3,10,'Chad','story','');
INSERT INTO role VALUES(48,5,21,'Human rights groups','','unnamed');
INSERT INTO role VALUES(49,1,1,'Chad''s army','','alias');
INSERT INTO role VALUES(49,2,1,'the group','','nominal');
INSERT INTO role VALUES(49,3,10,'Chad','actor','');
INSERT INTO role VALUES(50,1,5,'The French foreign ministry','','alias');
INSERT INTO role VALUES(50,3,10,'Chad','story','');
INSERT INTO role VALUES(51,1,73,'Fighters of the Kanem Liberation Front','','member');
INSERT INTO role VALUES(51,2,17,'an army post in Bol','','unnamed');
INSERT INTO role VALUES(51,3,11,'Bol','clause','');
INSERT INTO role VALUES(51,5,2,'the Chadian defence ministry','','alias');
INSERT INTO role VALUES(52,1,72,'prosecutor Fatimé Allamine','','name');
INSERT INTO role VALUES(52,2,26,'a news conference in N''Djamena','','unnamed');
INSERT INTO role VALUES(52,3,8,'N''Djamena','clause','');
INSERT INTO role VALUES(53,2,68,'he','','pronoun');
INSERT INTO role VALUES(53,3,10,'prison','story','');
INSERT INTO role VALUES(54,1,73,'Fighters of the Kanem Liberation Front','','member');
INSERT INTO role VALUES(54,2,40,'nineteen others','','unnamed');
INSERT INTO role VALUES(54,3,11,'Bol','above','');
INSERT INTO role VALUES(54,5,2,'the Chadian defence ministry','','alias');
INSERT INTO role VALUES(55,1,37,'Chad arrests colonel','','unnamed');
INSERT INTO role VALUES(55,2,63,'lake rebels','','unnamed');
INSERT INTO role VALUES(55,3,10,'Chad','story','');
INSERT INTO role VALUES(56,1,20,'a warehouse','','unnamed');
INSERT INTO role VALUES(56,2,44,'the officer''s brother','','unnamed');
INSERT INTO role VALUES(56,3,10,'Chad','story','');
INSERT INTO role VALUES(56,5,72,'She','','pronoun');
INSERT INTO role VALUES(57,1,73,'the front','','nominal');
INSERT INTO role VALUES(57,2,31,'every garrison','','unnamed');
INSERT INTO role VALUES(57,3,10,'Chad','story','');
INSERT INTO role VALUES(57,5,73,'the front','','nominal');
INSERT INTO role VALUES(58,2,68,'Nadjita','','short');
INSERT INTO role VALUES(58,3,10,'Chad','story','');
INSERT INTO role VALUES(59,2,37,'Chad arrests colonel','','unnamed');
INSERT INTO role VALUES(59,3,10,'Chad','actor','');
INSERT INTO role VALUES(60,1,24,'its men','','unnamed');
INSERT INTO role VALUES(60,2,48,'a large quantity of ammunition','','unnamed');
INSERT INTO role VALUES(60,3,10,'Chad','story','');
INSERT INTO role VALUES(60,5,73,'The group','','nominal');
INSERT INTO role VALUES(61,1,73,'The attackers','','nominal');
INSERT INTO role VALUES(61,3,10,'three motor boats','story','');
INSERT INTO role VALUES(61,5,64,'the governor of Lac region','','described');
INSERT INTO role VALUES(62,1,25,'The ministry','','unnamed');
INSERT INTO role VALUES(62,3,10,'Chad','story','');
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
  report TEXT NOT NULL,      -- id of the article's own report, where it is not the event's
  says TEXT NOT NULL,        -- what it says of what is disputed
  PRIMARY KEY (event, sentence)
) WITHOUT ROWID;
INSERT INTO evidence VALUES(1,26,1311,1429,'participle','','');
INSERT INTO evidence VALUES(2,12,633,714,'relative','','');
INSERT INTO evidence VALUES(3,24,561,656,'active','','');
INSERT INTO evidence VALUES(4,18,0,67,'participle','','');
INSERT INTO evidence VALUES(5,15,124,348,'active','','');
INSERT INTO evidence VALUES(6,21,989,1080,'active','','');
INSERT INTO evidence VALUES(7,11,176,368,'active','','');
INSERT INTO evidence VALUES(8,20,350,559,'active','','');
INSERT INTO evidence VALUES(9,13,833,970,'passive','','');
INSERT INTO evidence VALUES(10,9,971,1040,'active','','');
INSERT INTO evidence VALUES(11,7,1285,1381,'active','','');
INSERT INTO evidence VALUES(12,27,1594,1797,'active','','');
INSERT INTO evidence VALUES(13,7,1285,1381,'active','','');
INSERT INTO evidence VALUES(14,25,658,761,'active','','');
INSERT INTO evidence VALUES(15,21,989,1080,'active','','');
INSERT INTO evidence VALUES(16,11,176,368,'active','','');
INSERT INTO evidence VALUES(17,3,1483,1595,'gerund','','');
INSERT INTO evidence VALUES(18,27,1594,1797,'active','','');
INSERT INTO evidence VALUES(19,22,1187,1310,'relative','','');
INSERT INTO evidence VALUES(20,14,515,631,'active','','');
INSERT INTO evidence VALUES(21,10,1213,1284,'control','','');
INSERT INTO evidence VALUES(22,24,561,656,'active','','');
INSERT INTO evidence VALUES(23,23,762,863,'active','','');
INSERT INTO evidence VALUES(24,15,124,348,'participle','','');
INSERT INTO evidence VALUES(25,6,370,514,'passive','','');
INSERT INTO evidence VALUES(26,27,1594,1797,'relative','','');
INSERT INTO evidence VALUES(27,1,1151,1211,'passive','','');
INSERT INTO evidence VALUES(28,24,561,656,'active','','');
INSERT INTO evidence VALUES(29,22,1187,1310,'passive','','');
INSERT INTO evidence VALUES(30,20,350,559,'conjunction','','');
INSERT INTO evidence VALUES(31,8,1596,1635,'active','','');
INSERT INTO evidence VALUES(32,9,971,1040,'nominal','','');
INSERT INTO evidence VALUES(33,10,1213,1284,'active','','');
INSERT INTO evidence VALUES(34,13,833,970,'conjunction','','');
INSERT INTO evidence VALUES(35,9,971,1040,'active','','');
INSERT INTO evidence VALUES(35,14,515,631,'active','','');
INSERT INTO evidence VALUES(36,23,762,863,'active','','');
INSERT INTO evidence VALUES(37,25,658,761,'light verb','','');
INSERT INTO evidence VALUES(38,16,1460,1592,'control','','');
INSERT INTO evidence VALUES(39,12,633,714,'light verb','','');
INSERT INTO evidence VALUES(40,28,864,916,'passive','','');
INSERT INTO evidence VALUES(41,3,1483,1595,'active','','');
INSERT INTO evidence VALUES(42,26,1311,1429,'light verb','','');
INSERT INTO evidence VALUES(43,11,176,368,'gerund','','');
INSERT INTO evidence VALUES(44,19,1431,1459,'active','','');
INSERT INTO evidence VALUES(45,4,715,783,'active','','');
INSERT INTO evidence VALUES(46,16,1460,1592,'nominal','','');
INSERT INTO evidence VALUES(47,5,1061,1150,'conjunction','','');
INSERT INTO evidence VALUES(48,3,1483,1595,'relative','','');
INSERT INTO evidence VALUES(49,17,918,988,'light verb','','');
INSERT INTO evidence VALUES(50,16,1460,1592,'active','','');
INSERT INTO evidence VALUES(51,15,124,348,'active','','');
INSERT INTO evidence VALUES(52,6,370,514,'active','','');
INSERT INTO evidence VALUES(53,1,1151,1211,'passive','','');
INSERT INTO evidence VALUES(54,15,124,348,'conjunction','','');
INSERT INTO evidence VALUES(55,2,0,59,'gerund','','');
INSERT INTO evidence VALUES(56,14,515,631,'relative','','');
INSERT INTO evidence VALUES(57,27,1594,1797,'control','','');
INSERT INTO evidence VALUES(58,5,1061,1150,'passive','','');
INSERT INTO evidence VALUES(59,2,0,59,'participle','','');
INSERT INTO evidence VALUES(60,23,762,863,'active','','');
INSERT INTO evidence VALUES(61,20,350,559,'active','','');
INSERT INTO evidence VALUES(62,28,864,916,'active','','');
CREATE TABLE link (key INTEGER NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (key, article)) WITHOUT ROWID;
INSERT INTO link VALUES(-9044079334539745663,2);
INSERT INTO link VALUES(-8499553824800796814,1);
INSERT INTO link VALUES(-7840215623227940460,2);
INSERT INTO link VALUES(-7764968321741070499,2);
INSERT INTO link VALUES(-7363107615517012759,1);
INSERT INTO link VALUES(-7036203685858416406,2);
INSERT INTO link VALUES(-6899890978126205353,2);
INSERT INTO link VALUES(-6415651897338982056,1);
INSERT INTO link VALUES(-6009237173462161241,1);
INSERT INTO link VALUES(-5766308046135273164,2);
INSERT INTO link VALUES(-5625610291698053217,1);
INSERT INTO link VALUES(-5316955245710599239,1);
INSERT INTO link VALUES(-5245225181499677934,2);
INSERT INTO link VALUES(-5193155983919234403,2);
INSERT INTO link VALUES(-4089195201597397973,2);
INSERT INTO link VALUES(-3070682471939639742,2);
INSERT INTO link VALUES(-3029773626730679190,1);
INSERT INTO link VALUES(-2826491450472537684,2);
INSERT INTO link VALUES(-2747150114553933554,2);
INSERT INTO link VALUES(-1905885495456063670,1);
INSERT INTO link VALUES(-1697476466912882205,2);
INSERT INTO link VALUES(-1586131067035771346,2);
INSERT INTO link VALUES(-1500113728942976493,1);
INSERT INTO link VALUES(-919023609366119202,1);
INSERT INTO link VALUES(-573688123929881862,1);
INSERT INTO link VALUES(-506259495788712200,1);
INSERT INTO link VALUES(-247619465529203138,2);
INSERT INTO link VALUES(-75136571683790225,2);
INSERT INTO link VALUES(76520355009359651,1);
INSERT INTO link VALUES(267470737435854159,1);
INSERT INTO link VALUES(270776034762918401,2);
INSERT INTO link VALUES(429728356263983607,1);
INSERT INTO link VALUES(484020072615374942,2);
INSERT INTO link VALUES(577767558968462661,2);
INSERT INTO link VALUES(928505481411226090,2);
INSERT INTO link VALUES(1092630855200807485,1);
INSERT INTO link VALUES(1293964796219301658,2);
INSERT INTO link VALUES(1638835168778852660,1);
INSERT INTO link VALUES(1649932646995077409,1);
INSERT INTO link VALUES(1801337589382469352,1);
INSERT INTO link VALUES(2727482969705447195,2);
INSERT INTO link VALUES(2916028251512811267,1);
INSERT INTO link VALUES(2929029442689301847,2);
INSERT INTO link VALUES(3059660220139857851,1);
INSERT INTO link VALUES(3175496626164762056,2);
INSERT INTO link VALUES(3530539368605948695,2);
INSERT INTO link VALUES(3625582385954863702,2);
INSERT INTO link VALUES(4337863393082899422,1);
INSERT INTO link VALUES(4491331583312511836,1);
INSERT INTO link VALUES(4498895029446103907,1);
INSERT INTO link VALUES(4501213644860666130,2);
INSERT INTO link VALUES(4636576167758998307,2);
INSERT INTO link VALUES(4929331428815689137,1);
INSERT INTO link VALUES(4983137996810253369,2);
INSERT INTO link VALUES(5416554724009976247,2);
INSERT INTO link VALUES(5647104609704606732,1);
INSERT INTO link VALUES(5934091585384919947,1);
INSERT INTO link VALUES(6025642326358589557,1);
INSERT INTO link VALUES(6028212151834082293,2);
INSERT INTO link VALUES(6085265574720013251,1);
INSERT INTO link VALUES(6130935055041013073,2);
INSERT INTO link VALUES(6160887293436560655,1);
INSERT INTO link VALUES(6519466590042953028,2);
INSERT INTO link VALUES(6609321735220402816,2);
INSERT INTO link VALUES(6887394201533920101,1);
INSERT INTO link VALUES(6938069683273661646,2);
INSERT INTO link VALUES(7577669161938283192,2);
INSERT INTO link VALUES(8305877952985954776,1);
INSERT INTO link VALUES(8314642217121188707,2);
INSERT INTO link VALUES(8717312537352998787,2);
INSERT INTO link VALUES(8891908613891526426,2);
INSERT INTO link VALUES(9125483381459512569,2);
CREATE TABLE decided (row TEXT PRIMARY KEY);
CREATE TABLE journal (
  file TEXT NOT NULL, line INTEGER NOT NULL, offset INTEGER NOT NULL,  -- the place; 0 where the file has no lines, or no records
  article TEXT NOT NULL,     -- id, where known
  input TEXT NOT NULL,       -- digest of the article and of what extracts it
  hash TEXT NOT NULL,        -- of the extraction that was loaded
  state TEXT NOT NULL,       -- seen, extracted, loaded, duplicate, failed, aside
  class TEXT NOT NULL, reason TEXT NOT NULL,
  PRIMARY KEY (file, line, offset)
) WITHOUT ROWID;
INSERT INTO journal VALUES('testdata/demo/bol-attack.txt',0,0,'a:6ef83aafe6c8e786','87b8c3e11c474a36','4fcc338cd01fc6d6db3c6ba2604f3aa6','loaded','','');
INSERT INTO journal VALUES('testdata/demo/officer-arrested.txt',0,0,'a:07b414bcced35e85','9800bf031fa03b62','a3b43db391dd73fb171a9e9d7828afa7','loaded','','');
CREATE INDEX thing_parent ON thing (parent) WHERE parent <> '';
CREATE INDEX alias_thing ON alias (thing, text);
CREATE INDEX event_origins ON event (origins, id) WHERE origins > 1;
CREATE INDEX event_disputed ON event (id, origins) WHERE disputed <> '';
CREATE INDEX role_thing ON role (thing, rel, event);
CREATE INDEX evidence_report ON evidence (report) WHERE report <> '';
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
CREATE INDEX journal_article ON journal (article) WHERE article <> '';
CREATE INDEX journal_state ON journal (state) WHERE state NOT IN ('loaded', 'duplicate');
COMMIT;
