-- A store as version 1 of its form had it, of two articles of testdata/demo. Made by sqlite3 .dump
PRAGMA application_id = 1852273254;
PRAGMA user_version = 1;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE article (
  n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL, url TEXT NOT NULL, source TEXT NOT NULL,
  published TEXT NOT NULL,   -- YYYY-MM-DD, or empty
  hash TEXT NOT NULL,        -- of the extraction
  data BLOB NOT NULL         -- the extraction as it was loaded: deflated JSON
);
INSERT INTO article VALUES(1,'a:07b414bcced35e85','Chad arrests colonel accused of selling arms to lake rebels','','','2023-04-13','7ef7927187224cd80da584727e71acd8',X'ec5ccd92dc36927e15042f7329290880bf7593e5f6fa47b6662579e7e071384020d9458b4556902cf56a157a209fe621f4621b098004c86295ba6d496e8de7d6049b6432f3cbcc2f13c97a13542ad806621ba64544a3424a503c862c0e36c1500d3504dbe0f14e2822ba0efaa127b2addb066a22a43cf6a0485b921eeaba6aae89e8f63d195a528b97403a28a0ee834d70381675d5ef4005db80858c3f08a30794079b005e4133f4c1f6a737819601b66112a632e265942b28692c824d20e4d076c1b639d6b53ea8da26d8be0906f8df21d8063bd12894e11574c126a861bf177695d8b5e1f541bfc2d31f1e5f7d7915bcdd0483e8ae61f06e32ec80dc8038b40d8adb883d5ee0165e560d6aa82d7e0539041ba3affd96a669cae35064599914392ff5addbba1e653dd44282f794ef44732dea761f6cc647782bf619e61afb88662b8494595966b94c739ea92cd80485e8ab3ed806b216c71ef4332b94d7e8a76afaa13beea1194629faf6d8cdc4c0973d746d0ff2888a9d84f94a0cd5fedd6fe4515d8b7dd540b0998482ae6f1b2795cab3a4e4ac081944a0d20285e807311c51ae9d381ca001156c02d93665a5a0c1c7870f93781374470d27d936bf1e1ba94d892818ffe9a737410fcd60ae081e49d976aa6aaec9d092b9d41b7d6c2d446ea0032245d755a088905ddbf7e4092250c3b6784dcaaadf41b787868846110f32e39dbf7bf215691b7dd3aaaff19fda928cd679186cf0f5ba21d8669c6f024034e469f8f6e7b71beb3cb00d739a65314da48c8b8487d40177822abe026abdab86d7a46c3b091eda4e4f5844b4ddb568aaff135659da4ff65b2a8a3c635114c55119e510a3098451a8f7c0b61b8e5dd55c7b9e61d6d0b8d62f1e3d7ffee8c7272ff0062b7ed10138ed39ac0c2727acb4d75d7b3c8c48d96f950a055551c822516699d0625e721134987b8a3db2b796edb119bad7e3cdafa1ddb2884771885e7110c32ed8fe642ef979a38f7fa9548f6bfe7ffebc096a31045b1a6f821a0309cd9d4bf543dbbdd68ab89b477d7ddc8b8674d5f56ee889d68067d8f593f69dd68d1b739ea5194d652a5492ab10459afc4bd4355cafb857eadceb1aba63837a84339eb522d314cd57508ace6070a39d716e7b72b36b8d070a9d1f4091ca78522ff6e8963d780e44a38c5b0fa2711ecf5c88e6612e69484164aa94255f71a16f869ed420940ef6364e7fd15512c8f78578f7afbd8e5256b7cba89585104aa1f23ccdd222943a6a9db84c2f2a54dc98477a8178b39ef2fcc5a317b3fc6142ee0a9eed895ba1c8fcef64deb3e1d3b32f4afd0a5df89c7d9d9a3664ae9e0dc137d44616ddfe35d90945aaeba6ed40911bd1355573dd93b26bf7a41a7ad2de34a42dcb4a42d763c422fbb61976bd6f4f96c5a33d7946e7f62ca25252509c29269294add8f3c50e463ae1dc5e1a7e712effecb7599241a8ca24cff23294894ebca813f4e729daca76bfd7dcc00b7e760d898d21055f5c3d79fac37fa17fadc43e20d79853fa169540be6851228bb9d31316744b8e10a52c0199e71003e422d3aefc1ec04c6f706c86aa26df8ae62874d843b3045bcba0e8039d6386d65be198750e1dc8aad7ba08b4b90217e034677abbb9c0126e8b46176c3aa8c570198e9e95373a5c583b8001e2429964f6de1ba2a0a9a0271897e40e999b8fbf644ac8298d66e8632c2c214a0072280567e10afaf096e8050e7a98712ad19047dd1e14f96accd1a3715752b166a75bb913ea81c08b1ed8c4fe7685ab5a47f30069561c1e9f5d7d7bf5783d178fdee984f5564601170c95ab28178ce612942c552e50aa15f44d88c3d777f7b747f6def737fdba68e7649f47bd73a1a4594d0aff8eb198818864cc326090e789c0da4e23d7638bff102f2bac6e6c881b0fadf9a119aa013d4513d0662b55188654c69962092bf314a17512833be8ab6bd4fe984fa7051b7f578a321381fefd503aeaf3f7ab77c2e5a116cd5a8585a9d8555843a733d6398e8041b93d1cdabec2ca8288baae442381683989449aa9c69a4841893519d9574dd50fa0cb2663ca1915a013b563d93c187315667951d08ca60059e495f553eca99a57d00fd5b518dace0b72cb650bc765a483527121a354a47951249cafc2b16c8f9a168f682cb1aedf8c583ca17793684dd51822ab99b0d8ef8f8d569a0b3717fee38cc0190f9348f13ccf0b9a15ec5c6564bde1564c7292f7f90e538a05dac72eebefc24b9fef60e49f622033d36a26aa0d44ce2913eb0a812c1576edb10732e04d0aa85be4acb64560d9eadf7a5274edb083ce03688c459f2ede133e67aa511e162c0f45985316495938ae60f47f12d8140ca2322e3882c92c39383d7e7af5ecf1ac5c98ecf3d8105cf28deaaabe273f08f56b35a04f58939dac5b0c2d2b9a5cc51045828b322e540c1af42670be192f196b3284ea715f40176ce92610c32f35887e180ff6adfd5b13c4ed3901df6e30f46037677a955dd5136d0d7c80e99bfdf0b72f7f157b68f085ace0d24b1da61a67296558e01d84a9dbfd8b34ef58ade1c7abcc3d4ced3f55f4ec210d93742cebe3876114458efa8aa27d05f806c697a617f807a8067aa5ebbc19c18e1e50ac583c826d577c826dae9b5a726da3157891614f4f763d38b2e2a356992b67ac4e9760f87d4d392f651c44df5fe6f1ebb82537a22706fdd87e1bc8840932b4d7804e486eaa6147869b96b4a53eddb74dbff1ba90271a20435b2b224803373dc13e22743a03550d99a0e2b9364f435b85c68b32202ec2422469566410b18825ef756dd936af2a39e80ecbe8db76cd73ee67df7c7ff5cbb73f3e7ff1cd191ff743f01ff76713864c73d821483bcad4bfb547161ef78eae9b57b80b87793f20bf29c90e48a511628cb6c105d91e6b450a20633359617aa8ab12103f870e4b7a0f3c94c6d4a287323acf0c094d80aa88aa5489321618b296bc796a2e3b53f84bd61eba2d38f62e71ef80655996282ec332a6b04e9f6d4bdbab17710549b8a5cfdf3ffd9ff50c8395aded8e3ba9dc82956949a2eebaa1f164ecb1bb67f84bf629b57889d941d70d18b8f1f80116cc8169d3628bd65db612f7dd0553ace76398f722fc67b72172a7d8fb596d86243c4c695e725a48ecbe605bca7a8d8902277ccaa32963cc354b5ec83dcfa7161d6987c6d31316930b6f3cbf4d718948719f48990343a4f86624525a00e4039f75e89e28cbcabe8153f6fa49abf0b5d6d9fef246c7d94ef89d7a8f2b52dd83ad8e44b190a92c5639079188f7b312310c42bef432c1b46053c1a30bdb78b3d6b539b06631b0dcb8e08c3b6a799a23644d25611cd6fc9f0382b989e5a8e6c0def194ea737d4317ebcdbf3f1132d818ceb212f24731363a63b088e55c970b983ff01c6efab964f0304a5297111ea694c78ef82fd3c204e6ef4527b1393e63fdfca4adce3f445b7d7a68eff3c28f4deebd1df7a6dd578dc01d8c4bfda00e7062831c7b50a46ff780747dd8c11e6913520a033aec0a7dd1d6b8a875b821bdadeb3d5295a713a70aa370d6994f7902c0432884cce230431cd8ec30a94937a15c68190f2dc67e572fd274b43c0fc205975e9e5dfdf78f57cfd75beff8eacb169813ee4bdb1cfb7e6c8eb5a51e3c38d774d6efbab5f77b30b6d41eb4a521456f376b9e67dcd0d4aee6eff3931ee6fcc4b4cfc6d1bb746e3e69b7308dd2ac28125a148cf13059dbbaf9802dae1332823ba41e4e3ed33de0fbd46bdbcce67a104b9f28d21410e622a632e79415a5d7d79b228d13c679b411cef9ef822da62aa36154e2e057c420d67bba2720c218ea810847b5a64ef3d3175f5f3dd38e8edb99fe209a1f749d3c6d89d117175603e07e9be5b950118d681809ae58aaef7d6112cda4e0ffa46f334977879edd274ddf778dcf06b61f3b7b6785c261c72c9105a7715eba86dacca7ae71fab2d1838877ef50ad6d9e7780d397b3b69c59727e7561f71c53b8c079d5718ece827fb666bd6bd916290a50c04b11c9828b2cd6834397bccb36e2ec13ec91bdf77d6fcb7d30b2e0ec4f8c99b009b703cf081e59a4719e8c1db884cfa7c20464212f23ce20c954cca3337873434356ef6ec1aa7ede30bfe514911d3e913b8cd49812c6f68482e6b55dbe0440c3c5fe7268f12a8fbabade0de41574987d2f151fd6609f6e42a860214e2e4815295ad25564a1f3e23cd0a1ad2b8986b6e01ad7ff3eae5b8cadb5390cdfc786e7037b9bb5f066da5db3f066961cba2e74c044a30799461dba908be34ddeaa1573e90a7922948ca2a288659e2685372774a9ff758b8dc4a55c2b3b888f8a77bfc9ddbbdf9cccde8a95f7b4a910a7fafb8471fbd0bbe4e95128f1ee5f179b0bf66ad34d602cc2fe8b3958ec29f28719cb996d36b3f061c6d9858ef394003fe4a6e20dc04bdc66bcdda62286d8c3b1a82be9edae39d5ae9db23a5e6222628215098db9e4a1509ca2001fb6a61c9dc878851b1f5e8006fb0cf85ab8610d5d43100c58638f36c776c4a4703ce88ffda1929519dbecc17c99d255650dbd9effbfeea0110a470acd6705df8906f6e4495540a7d901f9aa6b9bc17c6270a230229aa63d3612fc66074dc7f4c5936cd6eb287899e745ca78cca8e07e277c020b6ea076b0d844bff196ac8196b4242c6526232eb94a8548cd04c9491962c723bc4ac4acb8a8f29e11d893810a07a6b55356d625980a51b02c134c664059924904d34a52b4d9b2bad3f72c1fb015f07e7cdfa9f77c9f4a70ff5b95224a734828030e218d18d6a93a49790dde850f3aa3fffe8472824deb9a1e3671c521f3f1d3a77fbf7af6683e733fb98d716827d8746c21b8749788295a8a940213512ed2e80c04a7fb8fe1c53dc15bb1cfc05034ef9edbccf2e7e6a54f31eb722fd3120e2dfed16f63fe1259498a08c2b490ac487360c8cc6d003011f8c45575993c27a7584c23231ef79f1e3ffef1f9fa30026ad466779cd4a8f1e351e75567ce5a0f5b269292a7b1a04aa5328f2246d5fbbc18ef3e7f966beb7dfc5adc28153bfab74a6946f9ef4f42c9f421e541744325ab438d9638575ca10e96fa3775384ef89613455aff78b71ff4978fd37c553e4f2590174a0065054d6449d7ba415f573da9c5cd6bff9bad6f4134e489685f4285dbf5abc66eb62c53f8f51097515c968231d4e40934711b67864c5c7049e4fc542f72caa9c4b275dd746c255a26111573103c495898332a798112fd411e735ba3dfa51be854be21beaa370495337662f4e77ae49f81d00c7ca8a4a8c95e342d1c5f75f0cfc0ebcfa4d3e46c9af199fd1517791652c95994e549813034a0b7ef7562ae69246b96f6ed37bf5387fc7eccd79949b13f2f7cdcf17bd405926ef195c07d98b053b26459c1f334ca589c671e82262af60926654f708af3a71e4407a86f15544e26561d7a16a3ac2e0f2d830c2d292b45144991262c8fbdb16e63e1e530c60fdec0b58d63fe920d65a75c759ca61ec9aa7f11e68c60753063bc6ab55f7279067b398a615ee7d36e647f8e33cc10e20c4d06503056862976ab6c907d6336afd67fa0c3410fad69739dcfc02c326ec3b14efc034bb5f92f0be08a17c12f166f48359c78f6c88a73e20e714ef30224172955252401f2a90b9b9bf8b2eedef6c8defbbe53be0f55c02c8dfda1e81e242944220ecb90c52564ab74ef13fc18c2091a4d3582661ff767cc8ac3e385fa0489e0e9cf6fd8487a7ac24269add5bffebb1cf717ac7f8c607c90bdc215b84c605d310c367e3fc14f51942ce45ce5194d8aa884dc9b403239eb048043279abe84ae9b81705c75303c3bb1ff113e0233a22ed9820d8816def6c862fae387c705e2a6fcf56277ecce7c8585df5cccbfc2c295f35f61ddaa336574f3fe52fb4e33fad686fa83a8d1f4f8c31a769f418a4335881ab728c6d725f8534337555de3d72a4387bf5f54bc2682ecabba1a44875b77c76ef02a311a26d35c258de77395655ea6599ccb4c329685eb6dddc59d5d9e9c3fd123a72bbf79b0df42ca7215978990619a30a5ebe0159fa816de80cd52db2f7a7f8567b5e944fc4b7c46755f3ce25cf5e8edecdfee57bcac19ff34a7902a8242812a5821144546b0e4ce98664ef6f91cecd64ed978b964ce6b7ba6276e316d207ae5e5b8e612c549dfca44ac152e614f7cd00ee35d9a4d9842dc8c84659ef825e87c2681d85f85fa8cb6717f7efbff010000ffff');
INSERT INTO article VALUES(2,'a:6ef83aafe6c8e786','Gunmen storm lakeside town in western Chad, killing eleven soldiers','','','2023-03-06','5c66c5a094fa5ad9b671914f82502448',X'ec5d5b73dbb6b6fe2b18bef49c193943802448ea2d4d9376efdc3a8d7b1e4edbd903028b166b12d42129bbde19fff7330b002f9228d9de951ba7c94b2600451204bef5ad2be08f5ea1bca527961cf2241022072e138813ee2dbcaee84af096def71b5d81266d57371529c525b48502d2d5d79a149a5c43db41a3c98b95500b72599465a12f089470059ab475a90a685a6fe1ad375959b42b50ded2633e0bcefce0cce7dec2832bd05deb2d7ff9e815ca5b7ab0f439e729cfb2348de330cb336fe109d9d58db7fce875f047e72dbdf315dc780b4f8b0a47f85a68a8c89b2283467445adc9aba6d69db7f02e0b8d9f5737174217ff36d7bc85fd64bdcc95a44a0410b348729a44deedc21312eff7961ffb17495181b7f04aa82ae12d3d599b6677b3c6f7be7dff3f2ff1ae4e3417d04deeea5640ae4507cd38c6bed90f29fb1d240ed1cc7fb50c835c319f672c672a662a338fadcbd25bea4d592ebc7529244cdef06d5d8ecfb60df764597437fd475e40bd646110a671ea2dbcb5e856def217f7f337427a0befc54a28ef377bed5f856af1faf65db6c5d28005dec2b58230f213bcad149db7a4c1b390c7c1c22b6bed2d69f82ca641b4f032d1162d822babafc07c4f5141ff3d856ebb665381eefa9eb6de345b9f780e8d588f1ff983685ba149dfebbe760d4d5b4f16d5672c4c048780e532a1be99c7b613dd0647b212eb356850dec293b5ce0b051adfe83f8ba385d76c0cda110157b8e470d55fffe5a3d782eeec8fbd5fbdf315dc100406c99bba22c36213a115b66e48bbaa3b223a0257d0dc74ab425f906e253a52d557a016bf7ac47c05e9ea529106d675d341d3a2347d5b97cfbc058eb8e9bc65c4e9c20384308ff8ed6fb78b8f162eb0f453a1729fc542329a0923ae42ee890879fde6d538818f2925a5282ac06f69d7b56e8bac282d0a07b9c11f9066f7b293a30fe7cfcf0f0b92e83a212fc7ef18da0e02bba2446996650113940789af6266a0b72f4a56aeee8749fbdbbb71c4471c95c5c5aa2357d0207d1dc2d2f9caac1131d3b3377f24af1bc4939b01c48720380840b9b1882a3ab2de6465d1ae40915a93a26bc9399470d1888ac895d01aa688e251e2101573ba8da83cc89234f6b324021f18f2c52ea210e8c81785d044418ef240aa42176dd720e368a4caa56114fcc55b7785d439f9cefefa38239bd72de54aa8b3fea967757ee6de84ab88b2891433b0732b0a14e61e65adc0711c02955dc43b90303cfa6dad95791ccab8b7dcd6595dbddbb36e4016ad199d67efebe9ef1ae0127b6e174748cf8e0dd7f67444f50a1188bc52e70645f3f24ffeebf59b57ffed20068a084d4453dd9075dd7688b86feb72410431eabed6e641edaa6e009ffa465c8241c4022f7dd8e08c118daf5d1cb2040c475ed71bad901475a1a103d0a4ee56d0b40bf3f8431023ad280cc6edd24c7892b2d0a13a08932d5453df4f651c8858e4904434f48c8aaf9b89264519ecf13692cca4a7a7991923a25a02441c123fcaf2200121125ce63d982ad085d13a3d5015687c9743ea4f2ffff9f2c539ded91b12160e33501de08993348ed6b5dc4865bdd156248d716115786054b655f4a8e4cd2d0714ff96728f7abd9e8e2abdedeae6c60cf85e2add7ece69d13d5d366227d832a2d037e40a56852c81ac842219e2ab1397a0278849788f98946e6b56cab3340e231eb098f92a439bc710d30431dd0a70f51cdfcd8bd571aabba7f1795d742bd5c0b5b7189063bb04760de839ffe9e5f3cf193e03a8ad607b8b3fcdb9b2d61dfcd12142ef6168a25ebba8afa0d17563694d92062e90cc17fd2a3f15eb13616f0d206476d134c51528e4e96ed50090aaeeea8664b5e85a43d35d794332c891afab42196a360c9c6d1a0d2830d691fba62572d37675d59255bd69a1bf07914e2ce4e01a758068548bbd24ab1b058db946de1517d02c8890b26e0cad77b5f9cdfc9c2ec8742e27321944be63f1284ab7593c4932ca8328613e632a3c2093688d1bafeff10513275b74ce95e849bdef44d7d9fa87e73fa064be7c8738bc93da2d495a421d24e21564cd46343784d25db16067a66f628ab89ec3a6c8dd326107715aa67eafc9e433ac8ecfd14137f4dccf1aa2b1266dd71497407ef58ce7442e10e06dad4906dd35f2f85b511bfca2c896e2127ef5c84697d05a505ac019e3b88112440b0a6de8ced8a06819575065c6ceb85ed56425ae10e8a0c90a4a274340d68d79619d93d775539373fca72db404c27c462770a551daeb101aa7f1166019cf3993d24f791ef24424a3d9612778cf42704e20aaf41e4eb6cb5bf43c7fd84912e4675d74a0c83b13e168c95a6828f113e08f35345d3bd2d8dd3f7436c4ae53952b2e7d9aa5110841d34c19481f77aa06107f07d2cc3bce20db82313ba3eccc4768f730363d01f64c615cd5ba5b79a3fd713a20f3c1f15f8ba62b64b12ed14d39e4b0fda3232bd192062418e2bd06810e2fe2b9226db5b9b82891970b4dda7a8336adc6b0d48d4013fa8eb9ef030106895b5336055d40fb90000dd9364b3219477e1a839f33e52b819fb16bb96c698f1115af1f2f7e6615cdc480c10e6f00f5f30f1f9efffc66cb78196083328e6ec7ae721ac77de0ea01080790b39cfb591c80e294a707203cbcdf58c88301e05aeed97fb9893d8cea0bb591f8185991b5fe7da36da016c3c7f361ba2da813d4235f80a114065928050f40fa2acd2592ed2e05145375f0a3680ae401876a1b64760172e336a64912f9314aca9ecacad1cf9f0876df76b6cf31c9160d06bb2e9a7ab3c6b73b7b6da7d78d69deed4e2913794a95843805a087627c83d4bcfbe6bb7f3e7ffbf2ddf351a0df7df3ddefa2022d46576d3f74ce626ac2de7de87c7a936184590fbabfcb4ca1f3bc7f5bb860397b467d1ef74e75f4cc0fc370d46c4a745016da84bbac2d682d867bb83188f8570d68b942a3078a0b3d13d7703f9806e75ed5f6c7cff35c1426577364ea0d9c967923b484ad301dfa18c5853e13ee29b7268a7d47386b22d5baae0a2d30a97148f71ef93e1b1a32217603698c30958aa01b58e80dfa38a4ddac31ce6ea24ba89fd11c349025e242e0ec62d80b944325fe02f5cf10e12218ce9b461068c87b77854629db32ffa2204d23e1e72c8e932449e3d1fc1b00f90f141d07fc4754bfbda1329153d735eae017efdf7d38a4839d7d334acdd8d183642791c578ae4295f80967becc5213109b311487897853643728826e2efaa67bfa9c9e6534e20126287ba1b4f7cc49a2fb692f7b2ce9c52e1e254e9662d33e40deac3c9ed6457aca6665940919091f522a225fa8b9c48040c2a9a021b22e6b0d28c46e39f37aa7dfadeb76daae5af294aa9082af8045328a29d2c79ec651d042d36d3949b66bc4f26e46d62ed631fc19167f2a569e1d2eb2d17c6ed45ebf1b7ba3b1d44029bae3094de4d5d76f5e916bd1921c23f3d605613ee524bb216fc54a54a223ff0b1ac8f34c5c0a8cf5ecacb873a815b10b02ca7a4448a138c1459f5510e406444340346501cdd4b1a149eca23f34a0fe169d729fab5472a9680e2a17e81c1a353409c9ce0c725cd4f98bb348d4cb30e571104729f8090f290d6691e8a669c2aaa667c4e1b72fdfbc7ff73ddedbc77d06c273d33d0eef74f43f83738b186b490c43c0a59dfae1949ff974cb0fa7fc8cb27d3f1c17ef51dcf06444ec5ab4ed670ed8d8679226b92f421ae7344b66f4fffd92738f01923d5abd2c4ccdce04ccd83362f99825bf5fe7e3887fff82933763f5f73e46b514e043469348e47e9067b929c2b130fed8df81a331a4af3718bdf396180211ddbf30c0d70dadaaee1b2638b474234011b46ecd087f5b2ee3066a1b6e70fb0ec0d3aa9d1924789a6b9d4a32b3755511ae5e3dcd5163cf34a28619e9d106ba578e7a78f994d55d767ec6d3e8797fea6a9ca80ee06e05f8c0b0defda4f1ef9d2a8fa350e629073f0cb22456581cb6ab655175f5f2ebc4e774ca6b8f9730dd3f21a51314775865f8e7cdab87948b0d7336f151d1f7ac30ef201411655b93168a7f8322dd758d5e68bd6940f5396c5b312148893586e4ff364277854d6888aadae802eb15277654cc9933a3121e6c59517142039e667e062a624c2221ecadefa92aeef6d6122bdd266bd94139513087331b3607022628e10037ed72acdd43d2543b544bc1298b40e4be8a2011a92901b42ac5aeff67ac0e9e82affa24ea1fe324cd549a2580b9283fc8672c2c13081a0da8bee930634170cf50e74c1c690266175942956bd3be1f7efef1c7f73fcd2735502b8e83722d37a6b960878b1ede2ee6206cf16c8d7bfbffc3dc36686f242417057431bb19e5ed7e30d5dd8f1f265c9758ae88d3b35d9d3b710e70251a53fafcf94709e3440482b1c04f050f54301725bc9f5d32e2e911b5715fb33701bee91a617fcc4fd829f41b47bc7fc109c36e5c318c58942752712e7c4e73318ac4e02814fa77d49cf8f0de534817dec453b02de729a48bde53e8c7808fb4bc304a8b750f9ceeb10d37c0afbec27dd8e673f015c6d8c3fd528bf793cabfb9b720b812790e22e441209339058cc563288bb62cfc11a909775b4c68a95dd535b69d363e464ba6cac8eccf1807bad5e7641d341addbdb9502d552ea99f429425006902367bb05f0d33e85c4b1c6e266cc33df9a9b3c8fdcd0af8ba5ba72fcdd9ddad1363e4da97711c893862f9242d6fa777cf5dc282b409a25775894d07e817ef5ffef4627ebb8c752c314a3651b1aee86d4c73eff84b510c9c2a1545cacf446ef7c11d033352fa4c95dc2841d324f94198f739f23e8937bdc998c573f9bce1ae9364d607f11cebfbb662691812df8a8abbe81ac6cea7b1b446e80bcca7666ec39b09401eddee31bc19e7d2d4428eb3773aa2bc3b4c366abe7be489bec03ace240e933c15419aa6992ff360c6cd14a405b9696c4c262f64616a181cd5cf5d7212b19b01f5e3208a995481524a50612a5a842d721ae1f23709895dd758725bc87a8db11d92d555863b8f8814d51acb56512a1ac8a06c89c674e16b515c08f2bad0eaf7a2294c31e5decc9af0da24109626a90b84513fd9ce27262967348afd240aa4a40ca9753712563c8a40eeade7b0756f42f6ae6ff4abf6c2635669cc50b4bbf049f7e46026f9096c674c321ab238cf7d9a0651a6e6241751f668dcbbb7d4b6b27db2ce438753eb77daa94335fca82b8cad3aed77e4b2eb3c4b99258a2a11a77190287fe23c5bc8ec7abd5f42b9dca32effa07a4f12d3fa02356fa6681e894c24340f5534bb1d19adc46fb0b4b742cfcc695cecc46a93e7a6c4f455dd489858bef5cc1e4e43fd76dbb1a940c54a46bc69ee3488526cb4343badd7608f9a9808b4dd9635f2f6318146f0f566f8638c7c46390c36274ed14821aee588e34808fa445b47cd74e3e45a35358ceaadd96f4daabad1854677fc49edbb9ec4884aac7bbe6b633fceaac32619402334197033549d0e48c02dd4db9330b56668e2ac9934d9dee19c411684c0b390b190c90c7d133bc5e3d43eb988ffbe723cf93e7eabd70ea743ecf581a64f7232c8917936d6e9d32950967e9873960679c6e3246573a9871d237d248cfd0b8e3bf68c8ecce75c50489394c7c0250afddeca5bdb7fc2a2d8713f0e9df317c661eefb1263006477a43e03503ecd73910a16b049119285c9ae79b4e38f8c2fddbfe0e6c63ec1a51bf552503ff06542559af220e6f8fd7df0603869e6164f60c203731e8f22319b76ff6dd28fe9e99e58103fb18329a3284e59cc531a84796a3690ec72b28dd4a1f9e0d47f651a0e2ebd69e02a1a7225221ed02009250da2d05434ec4992ad21994892e91845e948d8f07875c908ef63352887a58ba73c08832c8f79128a34e206d94782e5a83bc777ba969b98c7b74f1e78b4c5209c48fefdb2b925fd2b23799f6549924cfc58b2384d7229e30c2671f1615aef976b1be172ba39df13306bdf9bfa847e8fb6ed1a65ec98c9df97c0e3c13ae37887b3760ecb8f8af39cfb9188c2d4f753f0ef921f9b5f7218b48d5e7aeca15c8655fa08fa273d1a6eb79e6958f6aff5ad5fcf8142e647577eb7c4d8dad2b576ded2c44b3a7c0e949401973251a95429b064cee0358e983905060f9018251487310ae71105341730e88fa198a865d73592c68bf7ef5ebcfc6e3ea197d7fba7578c433b70d5497baf8d8cb857cb5850294308a99f3150ec4e1af91a0334a769fce767890e36eda118e04374f617180254298f45c645907119b2606e17cdf71b14d6512086f6bc08047e1845499ef03c4e12214d187c4fcde376131b81eab53cf68ce27a4cc7efef7a716a78ffc2fc083fc5761847706ea4aee5867784ee4e140fdcf777adcffde743370fdc03f2bdc1d29f3de6b8edccc9adfdd6701e6fd5e02b9973c999608ce569c0e7f6583c29c7b09bdb90308adba1cb0e3cbb61969c86491ac632f1b35405fe9d55530e8a9f0a98dd83ce381c4cd7af8e609d3f746f0a88208c945071caf24c465886b31b3031a9ce1395eaed717e85e7324f6c346c8f8cfff04de5d6eb72c0b50d27134fce05fb0c4ee77e5095d293d89e9233b3fb9729a1422ee5e4d859abdcf60068ce279d0010db2300df9ffff0f227f42ff636934f0e3b1d6979bbd3016f978c8384e2563fe6279c66947d5ea761d9593c6c226c9171e50ea21e2768d2d3cfce4c6278fe70dfc1aab767ceee1d253fd9ac72bf9decfd604e79886d9e2a96fa412e43c15211628662974f514dd9f0d5d6f6bac78c9fd9c34a2728b73d23ce1f4eb4ddeea9a7e3223bebc12df05f60c86edb0b03046d4e77abb0d46ed2c654edf6266dec9916966e6fd27e58b6660c677c3dd4f6491e6a9b4bcaa888050b8380d26036f86d8ed91a213db40f833af0691c24f3d5a3b2d60a2afbf72f7adfd6f58d32f8fcc58b9f3fcc07a310529632c6210d6d37a45d3573cf3fc63048cbdf38ea6495d6a03f4e5272601181079dd99535e524764da671d130e8b726d0304a6f7fbbfdedf6ff030000ffff');
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
INSERT INTO thing VALUES(20,'m:15919bec3a71dfe6','arms','object',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(21,'m:1728886d3c0f51e7','fishermen','group',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(22,'m:1777350a88f6b93f','weapons','object',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(23,'m:1ab98244454f49e5','security forces','organization',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(24,'m:1f12fa44ca762953','news conference','object',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(25,'m:26fd4d808620cb98','weapons','object',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(26,'m:304558f86f788aca','Gunmen','group',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(27,'m:381e04320861b129','any vehicle','object',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(28,'m:3d49a219cedcfd9a','warnings','object',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(29,'m:3ef2f60b73ed6169','town''s customs house','object',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(30,'m:42a2b6153c30ad31','public prosecutor','person',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(31,'m:42d1fa71e2a49a74','rifles','object',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(32,'m:43fd206b2f2d72db','water','object',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(33,'m:4525f8cd66a061fa','nineteen others','object',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(34,'m:4726ec99e5ee9a80','garrison of Bol','object',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(35,'m:53387817c7ad69d0','Human rights groups','organization',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(36,'m:57e61dd55d0baf85','members','group',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(37,'m:691d41e0de25c571','former colonel','person',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(38,'m:696343bf7684a956','large quantity of ammunition','object',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(39,'m:7a1cc4e410b2ed20','forty of its members','group',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(40,'m:7d8104f0a8842e50','rebels','group',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(41,'m:83064d3999b18b25','nine cases of ammunition','object',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(42,'m:868e0df6989f0c6f','colonel','person',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(43,'m:899ad414104a3d27','of them','entity',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(44,'m:912af91dce79ee12','armed groups','organization',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(45,'m:96adc44bb5c976ba','army colonel','person',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(46,'m:a6125eaf0d5e8a9b','reporters','group',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(47,'m:ae0eb185af03fbf5','eleven soldiers','group',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(48,'m:bab288a2c8e1268c','officer''s brother','person',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(49,'m:bbede3fa4cb3a85b','accusation','object',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(50,'m:cb066a1e98967e6c','Two helicopters','object',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(51,'m:ccb8d1da79738d0a','every garrison','object',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(52,'m:d53ea36620921c3b','arrest','object',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(53,'m:d7ff605a549009e0','army post','object',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(54,'m:dd0a1d4024af88a5','three fishermen','group',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(55,'m:dfc109e5b8ee98ee','everything','entity',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(56,'m:e729d5f6ac0762db','military court','organization',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(57,'m:ee56e805bf38eaa8','ministry','organization',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(58,'m:efd3ac47a79bb633','investigators','object',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(59,'m:f148947c80b9d30e','two armoured vehicles','object',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(60,'m:f375a1dd7c94421d','Chad arrests colonel','person',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(61,'m:fd6c01b95eaa19bd','United Nations panel of experts','object',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(62,'m:fda5631384c1354b','men','group',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(63,'n:02248a6e32fc810b','Hassan Terap','person',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(64,'n:28ded323c45ffa22','Jean Laokein','person',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(65,'n:49673759e0864113','Mahamat Zene Abakar','person',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(66,'n:80e0cad99787b0cb','Brice Mbaïmon','person',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(67,'n:9d5e44a3af5bd5e3','Idriss Nadjita','person',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(68,'n:a1030c81d996376d','Kaiga Kindjiria','',1,'place',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(69,'n:aacc8ff89c7938d8','Kangalom','',1,'place',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(70,'n:cd0001c58d262f97','Wakit','entity',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(71,'n:d986f32b02e4ed7b','Fatimé Allamine','person',0,'',NULL,NULL,'',1,'');
INSERT INTO thing VALUES(72,'n:fdc1da3e725c6185','Kanem Liberation Front','organization',0,'',NULL,NULL,'',1,'');
CREATE TABLE alias (         -- other names of things; key is in lower case
  key TEXT NOT NULL, thing INTEGER NOT NULL, text TEXT NOT NULL, articles INTEGER NOT NULL,
  PRIMARY KEY (key, thing, text)
) WITHOUT ROWID;
INSERT INTO alias VALUES('abéché',12,'Abéché',1);
INSERT INTO alias VALUES('accusation',49,'accusation',1);
INSERT INTO alias VALUES('any vehicle',27,'any vehicle',1);
INSERT INTO alias VALUES('armed groups',44,'armed groups',1);
INSERT INTO alias VALUES('arms',20,'arms',1);
INSERT INTO alias VALUES('army colonel',45,'army colonel',1);
INSERT INTO alias VALUES('army post',53,'army post',1);
INSERT INTO alias VALUES('arrest',52,'arrest',1);
INSERT INTO alias VALUES('attack',19,'attack',1);
INSERT INTO alias VALUES('bol',11,'Bol',2);
INSERT INTO alias VALUES('camp of the rebels',16,'camp of the rebels',1);
INSERT INTO alias VALUES('chad',10,'Chad',2);
INSERT INTO alias VALUES('chad arrests colonel',60,'Chad arrests colonel',1);
INSERT INTO alias VALUES('chad''s army',1,'Chad''s army',1);
INSERT INTO alias VALUES('chadian armed forces',1,'Chadian Armed Forces',2);
INSERT INTO alias VALUES('chadian defence ministry',2,'the Chadian defence ministry',1);
INSERT INTO alias VALUES('chadian ministry of defence',2,'Chadian Ministry of Defence',1);
INSERT INTO alias VALUES('chadian police',3,'Chadian Police',1);
INSERT INTO alias VALUES('chadian police',3,'Chadian police',1);
INSERT INTO alias VALUES('colonel',42,'colonel',1);
INSERT INTO alias VALUES('colonel idriss nadjita',67,'Colonel Idriss Nadjita',1);
INSERT INTO alias VALUES('defence minister of chad',4,'Defence Minister of Chad',1);
INSERT INTO alias VALUES('eleven soldiers',47,'eleven soldiers',1);
INSERT INTO alias VALUES('every garrison',51,'every garrison',1);
INSERT INTO alias VALUES('everything',55,'everything',1);
INSERT INTO alias VALUES('fighters of the kanem liberation front',72,'Fighters of the Kanem Liberation Front',1);
INSERT INTO alias VALUES('fishermen',21,'fishermen',1);
INSERT INTO alias VALUES('former colonel',37,'former colonel',1);
INSERT INTO alias VALUES('forty of its members',39,'forty of its members',1);
INSERT INTO alias VALUES('france',14,'France',1);
INSERT INTO alias VALUES('french foreign ministry',5,'The French foreign ministry',1);
INSERT INTO alias VALUES('french ministry of foreign affairs',5,'French Ministry of Foreign Affairs',1);
INSERT INTO alias VALUES('garrison of bol',34,'garrison of Bol',1);
INSERT INTO alias VALUES('garrison of bol',34,'the garrison of Bol',1);
INSERT INTO alias VALUES('governor of lac region',63,'the governor of Lac region',1);
INSERT INTO alias VALUES('gunmen',26,'Gunmen',1);
INSERT INTO alias VALUES('human rights groups',35,'Human rights groups',1);
INSERT INTO alias VALUES('investigators',58,'investigators',1);
INSERT INTO alias VALUES('klf',72,'The KLF',1);
INSERT INTO alias VALUES('lac',9,'Lac',2);
INSERT INTO alias VALUES('lake chad',15,'Lake Chad',1);
INSERT INTO alias VALUES('large quantity of ammunition',38,'large quantity of ammunition',1);
INSERT INTO alias VALUES('libya',6,'Libya',1);
INSERT INTO alias VALUES('members',36,'members',1);
INSERT INTO alias VALUES('men',62,'men',1);
INSERT INTO alias VALUES('military court',56,'military court',1);
INSERT INTO alias VALUES('ministry',57,'ministry',1);
INSERT INTO alias VALUES('n''djamena',8,'N''DJAMENA',1);
INSERT INTO alias VALUES('n''djamena',8,'N''Djamena',2);
INSERT INTO alias VALUES('nadjita',67,'Nadjita',1);
INSERT INTO alias VALUES('news conference',24,'news conference',1);
INSERT INTO alias VALUES('nine cases of ammunition',41,'nine cases of ammunition',1);
INSERT INTO alias VALUES('nineteen others',33,'nineteen others',1);
INSERT INTO alias VALUES('of them',43,'of them',1);
INSERT INTO alias VALUES('officer''s brother',48,'officer''s brother',1);
INSERT INTO alias VALUES('ouadaï',7,'Ouadaï',1);
INSERT INTO alias VALUES('paris',13,'Paris',1);
INSERT INTO alias VALUES('prison of koro toro',8,'the prison of Koro Toro',1);
INSERT INTO alias VALUES('prosecutor fatimé allamine',71,'prosecutor Fatimé Allamine',1);
INSERT INTO alias VALUES('public prosecutor',30,'public prosecutor',1);
INSERT INTO alias VALUES('rebels',40,'rebels',1);
INSERT INTO alias VALUES('reporters',46,'reporters',1);
INSERT INTO alias VALUES('rifles',31,'rifles',1);
INSERT INTO alias VALUES('security forces',23,'security forces',1);
INSERT INTO alias VALUES('security official',17,'security official',1);
INSERT INTO alias VALUES('terap',63,'Terap',1);
INSERT INTO alias VALUES('three fishermen',54,'three fishermen',1);
INSERT INTO alias VALUES('town''s customs house',29,'town''s customs house',1);
INSERT INTO alias VALUES('two armoured vehicles',59,'two armoured vehicles',1);
INSERT INTO alias VALUES('two helicopters',50,'Two helicopters',1);
INSERT INTO alias VALUES('united nations panel of experts',61,'United Nations panel of experts',1);
INSERT INTO alias VALUES('united nations panel of experts',61,'a United Nations panel of experts',1);
INSERT INTO alias VALUES('warehouse',18,'warehouse',1);
INSERT INTO alias VALUES('warnings',28,'warnings',1);
INSERT INTO alias VALUES('water',32,'water',1);
INSERT INTO alias VALUES('weapons',22,'weapons',1);
INSERT INTO alias VALUES('weapons',25,'weapons',1);
CREATE TABLE event (
  n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, type TEXT NOT NULL, action TEXT NOT NULL, lemma TEXT NOT NULL, status TEXT NOT NULL,
  first_day TEXT NOT NULL, last_day TEXT NOT NULL, precision TEXT NOT NULL, basis TEXT NOT NULL, time TEXT NOT NULL,
  confidence REAL NOT NULL, articles INTEGER NOT NULL
);
INSERT INTO event VALUES(1,'e:0607c43f49def15a','CONCEDE','handed over','hand over','happened','','','','','',0.6500000000000000222,1);
INSERT INTO event VALUES(2,'e:066696bb99774bfb','MOVE','came','come','happened','','','','','',0.75,1);
INSERT INTO event VALUES(3,'e:09188516cc5b6301','ASSAULT','torturing','torture','alleged','','','','','',0.75,1);
INSERT INTO event VALUES(4,'e:09adf027ac21ba86','STATE','claimed responsibility','claim responsibility','happened','','','','','',0.6500000000000000222,1);
INSERT INTO event VALUES(5,'e:0f3b8970b85e0e29','STATE','said','say','happened','2023-03-06','2023-03-06','day','weekday','Monday',0.75,1);
INSERT INTO event VALUES(6,'e:1009c73a7afe8514','REJECT','denied','deny','happened','','','','','',0.75,1);
INSERT INTO event VALUES(7,'e:16b9745632720db3','RETREAT','withdrew','withdraw','happened','2023-03-06','2023-03-06','day','context','Monday',0.75,1);
INSERT INTO event VALUES(8,'e:188b163582022d43','THREATEN','threatened','threaten','happened','2023-02-11','2023-02-11','day','text','February 11',0.75,1);
INSERT INTO event VALUES(9,'e:1909c101ea8dfcf3','STATE','said','say','happened','','','','','',0.75,1);
INSERT INTO event VALUES(10,'e:1b4fc1ed32d2a672','BELONG','commanded','command','happened','2023-01-01','2023-01-31','month','text','until January',0.5,1);
INSERT INTO event VALUES(11,'e:220fe46ee9efa320','REJECT','ignored','ignore','happened','','','','','',0.75,1);
INSERT INTO event VALUES(12,'e:26f62cc096f468a8','STATE','reported','report','happened','2022-12-01','2022-12-31','month','text','December 2022',0.59999999999999997779,1);
INSERT INTO event VALUES(13,'e:2c75097e0f2d0dae','ASSAULT','burned','burn','happened','2023-03-06','2023-03-06','day','context','Monday',0.6500000000000000222,1);
INSERT INTO event VALUES(14,'e:2ea4c528e2e996a5','CONCEDE','resign','resign','planned','','','','','',0.84999999999999997779,1);
INSERT INTO event VALUES(15,'e:3d089bb1817ee84a','STATE','found','find','happened','','','','','',0.75,1);
INSERT INTO event VALUES(16,'e:43b4ca63ec0d9fc2','ASSAULT','fight','fight','happened','','','','','',0.6500000000000000222,1);
INSERT INTO event VALUES(17,'e:490b290a09124ccb','COERCE','detained','detain','happened','2023-04-12','2023-04-12','day','context','Wednesday',0.84999999999999997779,1);
INSERT INTO event VALUES(18,'e:53995a0f27788897','CONSULT','received','receive','happened','','','','','',0.75,1);
INSERT INTO event VALUES(19,'e:5b0ba678b8e42426','CRIME_JUSTICE','convicted','convict','planned','','','','','',0.84999999999999997779,1);
INSERT INTO event VALUES(20,'e:5bac5a0e91a50ad9','MOVE','deserted','desert','happened','','','','','',0.5,1);
INSERT INTO event VALUES(21,'e:606d9c6cd1fedfa1','BELONG','founded','found','happened','2016-01-01','2016-12-31','year','text','2016',0.84999999999999997779,1);
INSERT INTO event VALUES(22,'e:616e1d41d7daf5a3','MOVE','carried','carry','happened','','','','','',0.84999999999999997779,1);
INSERT INTO event VALUES(23,'e:630719f31bc9efa1','COERCE','arrested','arrest','happened','','','','','',0.5,1);
INSERT INTO event VALUES(24,'e:6d202d85d93ea6a6','ASSAULT','attack','attack','happened','2023-03-01','2023-03-31','month','text','March',0.6500000000000000222,1);
INSERT INTO event VALUES(25,'e:702c18f0a417f1b8','ASSAULT','killing','kill','happened','2023-03-05','2023-03-05','day','weekday','Sunday night',0.59999999999999997779,1);
INSERT INTO event VALUES(26,'e:736ee30ebac8508c','REQUEST','called','call','happened','','','','','',0.75,1);
INSERT INTO event VALUES(27,'e:7478bb61bb223060','STATE','said','say','happened','','','','','',0.75,1);
INSERT INTO event VALUES(28,'e:754cf96e043b87dc','STATE','said','say','happened','','','','','',0.75,1);
INSERT INTO event VALUES(29,'e:781369b0bed522c5','STATE','told','tell','happened','','','','','',0.75,1);
INSERT INTO event VALUES(30,'e:789bd9b8e19bd03f','SUPPORT','continue to support','support','planned','','','','','',0.84999999999999997779,1);
INSERT INTO event VALUES(31,'e:78a3a22309a63d37','ASSAULT','wounding','wound','happened','2023-03-05','2023-03-05','day','weekday','Sunday night',0.6500000000000000222,1);
INSERT INTO event VALUES(32,'e:7a6daffea4633c8f','ASSAULT','shot','shoot','happened','','','','','',0.75,1);
INSERT INTO event VALUES(33,'e:7be09a51c9312bfb','OTHER','used','use','happened','2023-03-01','2023-03-31','month','text','March',0.75,1);
INSERT INTO event VALUES(34,'e:7d1fe0c775a752f2','COERCE','held','hold','happened','2021-01-01','2023-03-06','range','text','since 2021',0.5,1);
INSERT INTO event VALUES(35,'e:8748f9a3999b0cf3','STATE','said','say','happened','','','','','',0.75,1);
INSERT INTO event VALUES(36,'e:89621570853cc12d','STATE','published','publish','happened','','','','','',0.75,1);
INSERT INTO event VALUES(37,'e:8b1427ff01935bd3','ASSAULT','strike','strike','planned','','','','','',0.84999999999999997779,1);
INSERT INTO event VALUES(38,'e:8bdb93f86cb3159f','REJECT','rejected','reject','happened','','','','','',0.75,1);
INSERT INTO event VALUES(39,'e:ae803f432e68d534','REJECT','denies charges','deny charge','happened','','','','','',0.6500000000000000222,1);
INSERT INTO event VALUES(40,'e:b202f97cd4d1f134','COERCE','arrested','arrest','happened','2023-04-12','2023-04-12','day','weekday','Wednesday',0.75,1);
INSERT INTO event VALUES(41,'e:b3f99b723521a3a1','BELONG','belongs','belong','happened','','','','','',0.5,1);
INSERT INTO event VALUES(42,'e:b479e612e3e0142d','COOPERATE','selling','sell','alleged','2023-04-12','2023-04-12','day','weekday','Wednesday',0.75,1);
INSERT INTO event VALUES(43,'e:bca4e07bc2b79e2b','ACCUSE','accused','accuse','happened','','','','','',0.59999999999999997779,1);
INSERT INTO event VALUES(44,'e:bd1f5aba81f4d529','ASSAULT','launched operation','attack','happened','2023-03-06','2023-03-06','day','weekday','Monday morning',0.6500000000000000222,1);
INSERT INTO event VALUES(45,'e:be9bdae12b16cf1f','STATE','called','call','happened','','','','','',0.75,1);
INSERT INTO event VALUES(46,'e:beb34e6b42242cb6','STATE','said','say','happened','','','','','',0.75,1);
INSERT INTO event VALUES(47,'e:c04f6293fb678927','ASSAULT','bombed','bomb','happened','2023-03-06','2023-03-06','day','context','Monday morning',0.75,1);
INSERT INTO event VALUES(48,'e:c55792769134f923','COERCE','seized','seize','happened','','','','','',0.75,1);
INSERT INTO event VALUES(49,'e:c807c2798fcc7be2','ASSAULT','attacked','attack','happened','2023-03-05','2023-03-05','day','weekday','Sunday night',0.75,1);
INSERT INTO event VALUES(50,'e:cc36cc8d9cd9e287','CONCEDE','released','release','planned','','','','','',0.75,1);
INSERT INTO event VALUES(51,'e:d3a9801c324896be','CRIME_JUSTICE','sentenced','sentence','planned','','','','','',0.84999999999999997779,1);
INSERT INTO event VALUES(52,'e:d967ab6a3b6c4238','ASSAULT','killing','kill','happened','','','','','',0.59999999999999997779,1);
INSERT INTO event VALUES(53,'e:dcf28b397482598e','STATE','told','tell','happened','','','','','',0.75,1);
INSERT INTO event VALUES(54,'e:dcf6c62a222f936c','COERCE','seized','seize','happened','','','','','',0.75,1);
INSERT INTO event VALUES(55,'e:e034978eeb22f076','COOPERATE','selling','sell','alleged','','','','','',0.75,1);
INSERT INTO event VALUES(56,'e:e67e4a50f025fe8f','ACCUSE','accused','accuse','happened','','','','','',0.75,1);
INSERT INTO event VALUES(57,'e:ea345dad792fbc51','MOVE','moved','move','happened','','','','','',0.5,1);
INSERT INTO event VALUES(58,'e:f2033d9816b4fe90','MOVE','transferred','transfer','happened','2023-04-13','2023-04-13','day','weekday','Thursday',0.84999999999999997779,1);
INSERT INTO event VALUES(59,'e:f28f0a42dad46cc4','OTHER','taken','take','denied','','','','','',0.84999999999999997779,1);
INSERT INTO event VALUES(60,'e:f9d2903fc4a29a4a','MOVE','arrived','arrive','happened','2023-03-06','2023-03-06','day','context','Monday',0.75,1);
INSERT INTO event VALUES(61,'e:f9f7859c8c22802d','CRIME_JUSTICE','tried','try','planned','2023-04-13','2023-04-13','day','weekday','Thursday',0.6500000000000000222,1);
INSERT INTO event VALUES(62,'e:fc121a7a24331132','ACCUSE','condemned','condemn','happened','','','','','',0.75,1);
INSERT INTO event VALUES(63,'e:fcd4ebdedb2bad1e','STATE','announced','announce','happened','','','','','',0.75,1);
CREATE TABLE role (          -- rel: 1 PERFORMED, 2 TARGETED, 3 HAPPENED_AT, 4 USED, 5 SAID_BY
  event INTEGER NOT NULL, rel INTEGER NOT NULL, thing INTEGER NOT NULL, mention TEXT NOT NULL, basis TEXT NOT NULL,
  PRIMARY KEY (event, rel, thing)
) WITHOUT ROWID;
INSERT INTO role VALUES(1,2,22,'the weapons','');
INSERT INTO role VALUES(1,3,69,'Kangalom','clause');
INSERT INTO role VALUES(1,5,71,'the prosecutor','');
INSERT INTO role VALUES(2,1,72,'They','');
INSERT INTO role VALUES(2,2,32,'the water','');
INSERT INTO role VALUES(2,3,11,'Bol','above');
INSERT INTO role VALUES(2,5,63,'Terap','');
INSERT INTO role VALUES(3,1,23,'the security forces','');
INSERT INTO role VALUES(3,2,54,'three fishermen','');
INSERT INTO role VALUES(3,3,10,'Chad','story');
INSERT INTO role VALUES(3,5,35,'Human rights groups','');
INSERT INTO role VALUES(4,1,72,'The KLF','');
INSERT INTO role VALUES(4,2,19,'the attack','');
INSERT INTO role VALUES(5,1,2,'the Chadian defence ministry','');
INSERT INTO role VALUES(6,1,57,'The ministry','');
INSERT INTO role VALUES(6,3,10,'Chad','story');
INSERT INTO role VALUES(7,1,72,'they','');
INSERT INTO role VALUES(7,3,10,'Chad','story');
INSERT INTO role VALUES(7,5,63,'the governor of Lac region','');
INSERT INTO role VALUES(8,1,72,'the front','');
INSERT INTO role VALUES(9,1,66,'Its leader','');
INSERT INTO role VALUES(10,1,42,'The colonel','');
INSERT INTO role VALUES(10,2,34,'the garrison of Bol','');
INSERT INTO role VALUES(11,1,1,'the army','');
INSERT INTO role VALUES(11,2,28,'warnings','');
INSERT INTO role VALUES(11,3,10,'Chad','story');
INSERT INTO role VALUES(11,5,66,'Its leader','');
INSERT INTO role VALUES(12,2,61,'a United Nations panel of experts','');
INSERT INTO role VALUES(13,1,72,'The attackers','');
INSERT INTO role VALUES(13,2,29,'the town''s customs house','');
INSERT INTO role VALUES(13,3,10,'Chad','story');
INSERT INTO role VALUES(13,5,63,'the governor of Lac region','');
INSERT INTO role VALUES(14,1,70,'Wakit','');
INSERT INTO role VALUES(14,3,10,'Chad','story');
INSERT INTO role VALUES(14,5,70,'Wakit','');
INSERT INTO role VALUES(15,1,58,'investigators','');
INSERT INTO role VALUES(15,2,41,'nine cases of ammunition','');
INSERT INTO role VALUES(15,5,71,'She','');
INSERT INTO role VALUES(16,1,13,'its','');
INSERT INTO role VALUES(16,2,44,'armed groups','');
INSERT INTO role VALUES(16,3,8,'N''DJAMENA','dateline');
INSERT INTO role VALUES(16,5,5,'The French foreign ministry','');
INSERT INTO role VALUES(17,2,67,'Colonel Idriss Nadjita','');
INSERT INTO role VALUES(17,3,8,'his house','above');
INSERT INTO role VALUES(17,5,71,'prosecutor Fatimé Allamine','');
INSERT INTO role VALUES(18,1,72,'It','');
INSERT INTO role VALUES(18,2,25,'weapons','');
INSERT INTO role VALUES(18,3,6,'Libya','clause');
INSERT INTO role VALUES(19,2,67,'he','');
INSERT INTO role VALUES(19,3,10,'Chad','story');
INSERT INTO role VALUES(20,1,37,'a former colonel','');
INSERT INTO role VALUES(20,3,10,'Chad','story');
INSERT INTO role VALUES(21,1,65,'Mahamat Zene Abakar','');
INSERT INTO role VALUES(21,2,72,'The KLF','');
INSERT INTO role VALUES(22,1,21,'fishermen','');
INSERT INTO role VALUES(22,2,22,'the weapons','');
INSERT INTO role VALUES(22,3,15,'Lake Chad','clause');
INSERT INTO role VALUES(22,5,71,'the prosecutor','');
INSERT INTO role VALUES(23,2,54,'three fishermen','');
INSERT INTO role VALUES(23,3,10,'Chad','story');
INSERT INTO role VALUES(23,5,35,'Human rights groups','');
INSERT INTO role VALUES(24,2,11,'Bol','');
INSERT INTO role VALUES(24,3,11,'Bol','clause');
INSERT INTO role VALUES(24,5,71,'she','');
INSERT INTO role VALUES(25,1,72,'Fighters of the Kanem Liberation Front','');
INSERT INTO role VALUES(25,2,47,'eleven soldiers','');
INSERT INTO role VALUES(25,3,11,'Bol','above');
INSERT INTO role VALUES(25,5,2,'the Chadian defence ministry','');
INSERT INTO role VALUES(26,1,70,'Wakit','');
INSERT INTO role VALUES(26,2,4,'the defence minister','');
INSERT INTO role VALUES(27,1,71,'She','');
INSERT INTO role VALUES(28,1,72,'The group','');
INSERT INTO role VALUES(29,1,63,'Terap','');
INSERT INTO role VALUES(29,2,46,'reporters','');
INSERT INTO role VALUES(29,3,11,'Bol','clause');
INSERT INTO role VALUES(30,1,13,'Paris','');
INSERT INTO role VALUES(30,2,10,'Chad','');
INSERT INTO role VALUES(30,5,5,'The French foreign ministry','');
INSERT INTO role VALUES(31,1,72,'Fighters of the Kanem Liberation Front','');
INSERT INTO role VALUES(31,2,33,'nineteen others','');
INSERT INTO role VALUES(31,3,11,'Bol','above');
INSERT INTO role VALUES(31,5,2,'the Chadian defence ministry','');
INSERT INTO role VALUES(32,1,72,'they','');
INSERT INTO role VALUES(32,2,55,'everything','');
INSERT INTO role VALUES(32,3,11,'Bol','above');
INSERT INTO role VALUES(32,5,63,'Terap','');
INSERT INTO role VALUES(33,1,40,'The rebels','');
INSERT INTO role VALUES(33,2,43,'some of them','');
INSERT INTO role VALUES(33,3,11,'Bol','clause');
INSERT INTO role VALUES(33,5,71,'she','');
INSERT INTO role VALUES(34,2,36,'its members','');
INSERT INTO role VALUES(34,3,8,'the prison of Koro Toro','dateline');
INSERT INTO role VALUES(34,5,72,'the front','');
INSERT INTO role VALUES(35,1,17,'a security official','');
INSERT INTO role VALUES(36,1,72,'it','');
INSERT INTO role VALUES(37,1,72,'the front','');
INSERT INTO role VALUES(37,2,51,'every garrison','');
INSERT INTO role VALUES(37,3,8,'N''DJAMENA','dateline');
INSERT INTO role VALUES(37,5,72,'the front','');
INSERT INTO role VALUES(38,1,10,'The government','');
INSERT INTO role VALUES(38,2,49,'the accusation','');
INSERT INTO role VALUES(38,3,10,'Chad','story');
INSERT INTO role VALUES(39,1,42,'The colonel','');
INSERT INTO role VALUES(39,3,10,'Chad','story');
INSERT INTO role VALUES(40,1,3,'Chadian police','');
INSERT INTO role VALUES(40,2,45,'an army colonel','');
INSERT INTO role VALUES(40,3,12,'Abéché','clause');
INSERT INTO role VALUES(40,5,30,'the public prosecutor','');
INSERT INTO role VALUES(41,1,18,'a warehouse','');
INSERT INTO role VALUES(41,2,48,'the officer''s brother','');
INSERT INTO role VALUES(41,5,71,'She','');
INSERT INTO role VALUES(42,1,45,'an army colonel','');
INSERT INTO role VALUES(42,2,31,'rifles','');
INSERT INTO role VALUES(42,3,12,'Abéché','above');
INSERT INTO role VALUES(42,5,30,'the public prosecutor','');
INSERT INTO role VALUES(43,2,60,'Chad arrests colonel','');
INSERT INTO role VALUES(43,3,10,'Chad','actor');
INSERT INTO role VALUES(44,1,1,'Chad''s army','');
INSERT INTO role VALUES(44,2,1,'the group','');
INSERT INTO role VALUES(44,3,10,'Chad','actor');
INSERT INTO role VALUES(45,1,64,'His lawyer','');
INSERT INTO role VALUES(45,2,52,'the arrest','');
INSERT INTO role VALUES(46,1,5,'The French foreign ministry','');
INSERT INTO role VALUES(47,1,50,'Two helicopters','');
INSERT INTO role VALUES(47,2,16,'a camp of the rebels','');
INSERT INTO role VALUES(47,3,68,'Kaiga Kindjiria','sentence');
INSERT INTO role VALUES(47,5,17,'a security official','');
INSERT INTO role VALUES(48,1,62,'its men','');
INSERT INTO role VALUES(48,2,38,'a large quantity of ammunition','');
INSERT INTO role VALUES(48,3,10,'Chad','story');
INSERT INTO role VALUES(48,5,72,'The group','');
INSERT INTO role VALUES(49,1,72,'Fighters of the Kanem Liberation Front','');
INSERT INTO role VALUES(49,2,53,'an army post','');
INSERT INTO role VALUES(49,3,11,'Bol','clause');
INSERT INTO role VALUES(49,5,2,'the Chadian defence ministry','');
INSERT INTO role VALUES(50,1,10,'the government','');
INSERT INTO role VALUES(50,2,39,'forty of its members','');
INSERT INTO role VALUES(50,3,8,'N''DJAMENA','dateline');
INSERT INTO role VALUES(50,5,72,'the front','');
INSERT INTO role VALUES(51,2,67,'he','');
INSERT INTO role VALUES(51,3,10,'prison','story');
INSERT INTO role VALUES(52,1,26,'Gunmen','');
INSERT INTO role VALUES(52,2,47,'eleven soldiers','');
INSERT INTO role VALUES(52,3,10,'Chad','sentence');
INSERT INTO role VALUES(53,1,71,'prosecutor Fatimé Allamine','');
INSERT INTO role VALUES(53,2,24,'a news conference','');
INSERT INTO role VALUES(53,3,8,'N''Djamena','clause');
INSERT INTO role VALUES(54,1,62,'its men','');
INSERT INTO role VALUES(54,2,59,'two armoured vehicles','');
INSERT INTO role VALUES(54,3,10,'Chad','story');
INSERT INTO role VALUES(54,5,72,'The group','');
INSERT INTO role VALUES(55,1,60,'Chad arrests colonel','');
INSERT INTO role VALUES(55,2,20,'arms','');
INSERT INTO role VALUES(55,3,10,'Chad','actor');
INSERT INTO role VALUES(56,1,35,'Human rights groups','');
INSERT INTO role VALUES(56,2,23,'the security forces','');
INSERT INTO role VALUES(56,3,10,'Chad','story');
INSERT INTO role VALUES(57,1,55,'everything','');
INSERT INTO role VALUES(57,3,11,'Bol','above');
INSERT INTO role VALUES(57,5,63,'Terap','');
INSERT INTO role VALUES(58,2,67,'Nadjita','');
INSERT INTO role VALUES(58,3,10,'Chad','story');
INSERT INTO role VALUES(59,2,27,'any vehicle','');
INSERT INTO role VALUES(59,3,10,'Chad','story');
INSERT INTO role VALUES(59,5,57,'The ministry','');
INSERT INTO role VALUES(60,1,72,'The attackers','');
INSERT INTO role VALUES(60,3,10,'three motor boats','story');
INSERT INTO role VALUES(60,5,63,'the governor of Lac region','');
INSERT INTO role VALUES(61,1,56,'a military court','');
INSERT INTO role VALUES(61,2,67,'Nadjita','');
INSERT INTO role VALUES(61,3,10,'Chad','story');
INSERT INTO role VALUES(62,1,14,'France','');
INSERT INTO role VALUES(62,2,19,'the attack','');
INSERT INTO role VALUES(62,3,8,'N''DJAMENA','dateline');
INSERT INTO role VALUES(63,1,30,'the public prosecutor','');
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
INSERT INTO evidence VALUES(3,3,1483,1595,'gerund');
INSERT INTO evidence VALUES(4,25,658,761,'light verb');
INSERT INTO evidence VALUES(5,15,124,348,'active');
INSERT INTO evidence VALUES(6,28,864,916,'active');
INSERT INTO evidence VALUES(7,20,350,559,'active');
INSERT INTO evidence VALUES(8,27,1594,1797,'active');
INSERT INTO evidence VALUES(9,7,1285,1381,'active');
INSERT INTO evidence VALUES(10,12,633,714,'relative');
INSERT INTO evidence VALUES(11,7,1285,1381,'active');
INSERT INTO evidence VALUES(12,26,1311,1429,'participle');
INSERT INTO evidence VALUES(13,20,350,559,'conjunction');
INSERT INTO evidence VALUES(14,10,1213,1284,'control');
INSERT INTO evidence VALUES(15,14,515,631,'active');
INSERT INTO evidence VALUES(16,16,1460,1592,'nominal');
INSERT INTO evidence VALUES(17,6,370,514,'passive');
INSERT INTO evidence VALUES(18,26,1311,1429,'active');
INSERT INTO evidence VALUES(19,1,1151,1211,'passive');
INSERT INTO evidence VALUES(20,22,1187,1310,'relative');
INSERT INTO evidence VALUES(21,22,1187,1310,'passive');
INSERT INTO evidence VALUES(22,13,833,970,'passive');
INSERT INTO evidence VALUES(23,3,1483,1595,'relative');
INSERT INTO evidence VALUES(24,9,971,1040,'nominal');
INSERT INTO evidence VALUES(25,15,124,348,'participle');
INSERT INTO evidence VALUES(26,10,1213,1284,'active');
INSERT INTO evidence VALUES(27,9,971,1040,'active');
INSERT INTO evidence VALUES(27,14,515,631,'active');
INSERT INTO evidence VALUES(28,23,762,863,'active');
INSERT INTO evidence VALUES(29,24,561,656,'active');
INSERT INTO evidence VALUES(30,16,1460,1592,'control');
INSERT INTO evidence VALUES(31,15,124,348,'conjunction');
INSERT INTO evidence VALUES(32,24,561,656,'active');
INSERT INTO evidence VALUES(33,9,971,1040,'active');
INSERT INTO evidence VALUES(34,27,1594,1797,'relative');
INSERT INTO evidence VALUES(35,21,989,1080,'active');
INSERT INTO evidence VALUES(36,25,658,761,'active');
INSERT INTO evidence VALUES(37,27,1594,1797,'control');
INSERT INTO evidence VALUES(38,8,1596,1635,'active');
INSERT INTO evidence VALUES(39,12,633,714,'light verb');
INSERT INTO evidence VALUES(40,11,176,368,'active');
INSERT INTO evidence VALUES(41,14,515,631,'relative');
INSERT INTO evidence VALUES(42,11,176,368,'gerund');
INSERT INTO evidence VALUES(43,2,0,59,'participle');
INSERT INTO evidence VALUES(44,17,918,988,'light verb');
INSERT INTO evidence VALUES(45,4,715,783,'active');
INSERT INTO evidence VALUES(46,16,1460,1592,'active');
INSERT INTO evidence VALUES(47,21,989,1080,'active');
INSERT INTO evidence VALUES(48,23,762,863,'active');
INSERT INTO evidence VALUES(49,15,124,348,'active');
INSERT INTO evidence VALUES(50,27,1594,1797,'active');
INSERT INTO evidence VALUES(51,1,1151,1211,'passive');
INSERT INTO evidence VALUES(52,18,0,67,'participle');
INSERT INTO evidence VALUES(53,6,370,514,'active');
INSERT INTO evidence VALUES(54,23,762,863,'active');
INSERT INTO evidence VALUES(55,2,0,59,'gerund');
INSERT INTO evidence VALUES(56,3,1483,1595,'active');
INSERT INTO evidence VALUES(57,24,561,656,'relative');
INSERT INTO evidence VALUES(58,5,1061,1150,'passive');
INSERT INTO evidence VALUES(59,28,864,916,'passive');
INSERT INTO evidence VALUES(60,20,350,559,'active');
INSERT INTO evidence VALUES(61,5,1061,1150,'conjunction');
INSERT INTO evidence VALUES(62,19,1431,1459,'active');
INSERT INTO evidence VALUES(63,11,176,368,'active');
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
