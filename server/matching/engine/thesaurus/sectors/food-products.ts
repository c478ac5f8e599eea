/** Thực phẩm: raw materials, products, traditional foods, drinks, by-products and their uses. */
export const foodProducts = `
fish-cake < fish-processing = chả cá; cá viên; thanh cua; chả mực | fish cake; fish ball; crab stick; surimi product; minced fish
seasoned-seafood < fish-processing = mực rim; mực tẩm; khô cá dứa; khô một nắng; cá tẩm gia vị; cá rim
  | seasoned squid; shredded squid; semi-dried fish; seasoned dried fish
shrimp-paste < fermentation = mắm tôm; mắm ruốc; mắm tép; mắm tôm chua; tôm chua | shrimp paste; sour shrimp
fermented-fish < fermentation, fish-processing = mắm cá; mắm nêm; mắm cá linh; mắm cá lóc; mắm thái; mắm cái; mắm rươi; cá chua
  | fermented fish; fermented fish paste; pickled fish
traditional-fish-sauce < fish-sauce = nước mắm nhĩ; nước mắm cốt; nước mắm truyền thống; thùng chượp; nhà thùng; kéo rút nước mắm;
  độ đạm nước mắm | traditional fish sauce; anchovy sauce; fish sauce vat; amino nitrogen
fish-sauce-residue < fish-sauce, organic-waste = xác mắm; bã mắm; bã chượp; xác chượp | fish sauce residue; fish sauce waste
shrimp-product < shrimp, freezing = tôm thịt; tôm bóc nõn; tôm luộc; tôm tẩm bột; tôm nobashi; tôm block
  | peeled shrimp; cooked shrimp; breaded shrimp; nobashi
canned-fish < fish-processing = cá hộp; đồ hộp cá; cá ngừ đóng hộp; cá nục sốt cà; cá mòi hộp | canned fish; canned tuna; canned sardine
pangasius-fillet < catfish, fish-processing = cá tra phi lê; cá tra fillet; cá tra đông lạnh; cá tra cắt khúc
  | pangasius fillet; frozen pangasius
shrimp-by-product < fish-by-product = bột đầu tôm; bột vỏ tôm; dịch đạm tôm; dịch tôm; phụ phẩm tôm | shrimp head hydrolysate;
  shrimp by-product; shrimp head; carotenoprotein
astaxanthin < antioxidant = sắc tố tôm; astaxanthin từ vỏ tôm | astaxanthin
fish-roe < fish-processing = trứng cá chuồn; trứng cá hồi; trứng cá đông lạnh | fish roe; tobiko; salmon roe
fried-fish-skin < fish-by-product = da cá chiên; da cá sấy giòn; snack da cá | fried fish skin; crispy fish skin
fish-bone-calcium < fish-by-product = bột xương cá; canxi xương cá; canxi hữu cơ; canxi từ xương | fish bone powder;
  fish bone calcium; natural calcium
squid-by-product < fish-by-product, squid = phụ phẩm mực; nang mực; gan mực; túi mực; nội tạng mực | squid by-product; squid liver;
  squid pen; squid viscera
seaweed-food < seaweed = rong biển khô; rong biển sấy; rong biển ăn liền; rong nho muối; snack rong biển | dried seaweed; nori;
  seaweed snack; dehydrated sea grapes
oyster-sauce < mollusc = dầu hào; dầu hàu; sốt hàu | oyster sauce; oyster extract
processed-jellyfish < fish-processing = sứa ăn liền; chế biến sứa; muối sứa | salted jellyfish; edible jellyfish
cooked-mollusc < mollusc, fish-processing = thịt nghêu; nghêu hấp; nghêu luộc; tách thịt nghêu; tách vỏ hàu; hàu đông lạnh
  | clam meat; cooked clam; shucking; frozen clam
tuna-product < tuna, fish-processing = cá ngừ xông co; cá ngừ saku; cá ngừ sashimi; loin cá ngừ | tuna loin; tuna saku;
  sashimi-grade tuna
pork-roll < meat = giò lụa; giò thủ; giò bò; giò sống; chả quế; chả bò; bò viên; thịt viên | pork roll; meat loaf; meatball;
  vietnamese ham
fermented-sausage < meat, fermentation = tré bình định; nem thanh hóa; thịt chua; lên men thịt; nem bì | fermented sausage;
  fermented pork; fermented meat; sour meat
meat-floss < meat = chà bông; ruốc thịt; ruốc bông; ruốc cá; ruốc heo | meat floss; pork floss; fish floss
jerky < meat, drying = thịt bò khô; bò khô; khô bò; khô gà; khô heo; khô trâu; khô nai; thịt trâu gác bếp; thịt gác bếp
  | jerky; dried beef; dried meat; smoked buffalo meat
dried-sausage < meat = lạp xưởng; lạp sườn; lạp xường; lạp xưởng tươi | chinese sausage; dried sausage
smoked-meat < meat = thịt hun khói; thịt xông khói; jambon; dăm bông; giăm bông; ba chỉ hun khói | bacon; smoked meat;
  cured ham; cured meat
canned-meat < meat = thịt hộp; patê; pa tê; pate gan; thịt kho hộp; bò hầm hộp | canned meat; liver pate; luncheon meat
chilled-meat < meat, cold-storage = thịt mát; thịt ủ mát; pha lóc thịt; lọc thịt; thịt dai; làm mềm thịt | chilled meat;
  meat ageing; carcass chilling; deboning; meat tenderising; tough meat
poultry-product < meat, poultry = gà ủ muối; chân gà; chân gà rút xương; gà rán; vịt quay; vịt muối; ức gà | chicken product;
  chicken feet; roast duck; chicken breast
blood-bone-meal < slaughter, organic-waste = bột huyết; bột xương; bột thịt xương; huyết heo; tiết lợn; lòng heo
  | slaughter by-product; blood meal; meat and bone meal; rendering plant; pig blood
bone-broth < meat = nước dùng phở; nước hầm xương; nước cốt xương; nước lèo; cao xương; cốt phở | bone broth; soup base;
  bone extract; broth concentrate
plant-based-meat < protein = thịt chay; thịt thực vật; chả chay; đồ chay; thực phẩm chay; món chay | plant-based meat;
  meat analogue; meat substitute; vegetarian food; textured vegetable protein
salted-egg < egg = trứng muối; trứng vịt muối; hột vịt muối; lòng đỏ trứng muối | salted egg; salted egg yolk; salted duck egg
century-egg < egg = trứng bắc thảo; hột vịt bắc thảo; trứng bách thảo | century egg; preserved egg; pidan
egg-product < egg = bột trứng; trứng lỏng; trứng thanh trùng; lòng trắng trứng; lòng đỏ trứng; máy đập trứng | liquid egg;
  egg powder; egg white; egg yolk; albumen; egg breaking machine
egg-grading < egg = rửa trứng; soi trứng; phân loại trứng; máy rửa trứng; bảo quản trứng; trứng nứt | egg grading; egg washing;
  egg candling; egg coating; cracked egg
balut < egg = hột vịt lộn; trứng vịt lộn; trứng lộn; trứng cút lộn | balut; fertilised duck egg
bird-nest-product < swiftlet, functional-food = nước yến; yến chưng; yến hũ; yến tinh chế; nhặt lông yến; làm sạch tổ yến
  | bird nest drink; bird nest processing; bird nest cleaning; sialic acid
yoghurt-product < milk, fermentation = sữa chua uống; da ua; sữa chua sấy; sữa chua nếp cẩm; sữa lên men; sữa chua hy lạp
  | drinking yoghurt; fermented milk; greek yoghurt; set yoghurt
cheese-product < milk = phô mát; phô mai tươi; phô mai que; phô mai dê; enzym rennet | mozzarella; cream cheese; cheese making;
  cheese curd; rennet
condensed-milk < milk = sữa đặc; sữa đặc có đường; bột kem béo; kem béo thực vật | condensed milk; non-dairy creamer; evaporated milk
butter < milk = bơ lạt; bơ sữa; kem sữa; váng sữa; bơ động vật | butter; dairy cream; whipping cream; buttermilk; milk fat
plant-milk < beverage = sữa hạt; sữa thực vật; sữa gạo; sữa bắp; sữa ngô; sữa yến mạch; sữa hạt điều; sữa hạt sen
  | plant milk; nut milk; oat milk; rice milk; corn milk; almond milk
ice-cream < milk = cà rem; kem que; kem ly; kem ăn; máy làm kem | ice cream; frozen dessert; sorbet; gelato
raw-milk-collection < milk, dairy-cow = thu mua sữa; trạm thu mua sữa; sữa nguyên liệu; bồn lạnh sữa; sữa dê | raw milk;
  milk collection; milk cooling tank; goat milk; milk chilling
infant-food < nutrition = bột ăn dặm; bột dinh dưỡng; cháo dinh dưỡng; sữa công thức; thức ăn trẻ em | infant formula;
  complementary food; weaning food; baby food; infant cereal
instant-noodle < rice-noodle = mì ăn liền; mì gói; mì tôm; phở ăn liền; bún ăn liền; miến ăn liền; cháo ăn liền; mì không chiên
  | instant noodle; instant rice noodle; instant porridge; non-fried noodle
wheat-noodle < food-processing = mì sợi; mì trứng; mì tươi; nui gạo; nui rau củ; mì ống; mì quảng | wheat noodle; egg noodle;
  pasta; macaroni
dried-rice-noodle < rice-noodle, drying = bún khô; phở khô; mì gạo; mì chũ; bún gạo lứt; hủ tiếu khô; phơi bún; bánh đa khô
  | dried rice noodle; dried noodle; rice stick
canna-noodle < rice-noodle, starch = miến dong; bột dong; tinh bột dong riềng; bã dong riềng; làng nghề miến | canna vermicelli;
  canna noodle; canna residue
rice-paper-sheet < rice-noodle = bánh tráng phơi sương; bánh đa nem; bánh tráng cuốn; bánh tráng nướng; phơi bánh tráng;
  bánh đa vừng; bánh đa cua | rice paper wrapper; spring roll wrapper
steamed-rice-roll < rice-noodle = bánh cuốn; bánh ướt; bánh bèo; bánh bột lọc; bánh canh; bánh xèo; bánh giò
  | steamed rice roll; steamed rice cake; vietnamese pancake; tapioca dumpling
sticky-rice-cake < food-processing = bánh chưng; bánh tét; bánh ít; bánh gai; bánh giầy; bánh ú; bánh tro; bánh cốm;
  bánh phu thê; xôi nếp | sticky rice cake; glutinous rice cake; steamed sticky rice
rice-cracker < snack-food = bánh phồng tôm; bánh phồng; bánh gạo; cốm nổ; bỏng gạo; bánh đa nướng | rice cracker;
  prawn cracker; puffed rice; shrimp chip
green-rice-flake < rice = cốm dẹp; cốm tươi; cốm xanh; cốm làng vòng | young green rice; flattened rice; green rice flake
instant-rice < ready-meal = cơm ăn liền; cơm cháy; cơm sấy; cơm tự sôi; cơm lam | instant rice; crispy rice; scorched rice;
  self-heating meal; packaged cooked rice
ready-meal < food-processing = thức ăn chế biến sẵn; thực phẩm ăn liền; thực phẩm chế biến sẵn; đồ ăn sẵn; lương khô
  | ready meal; ready-to-eat; convenience food; ready-to-cook; combat ration
industrial-catering < food-safety = suất ăn; bếp công nghiệp; cơm hộp; bếp ăn trường học; bếp trung tâm | industrial catering;
  central kitchen; catering service
rice-flour < rice, milling-grinding = bột gạo; bột nếp; bột gạo lứt; bột gạo lọc; bột gạo ướt | rice flour;
  glutinous rice flour; brown rice flour
germinated-brown-rice < rice = gạo mầm; gạo lứt nảy mầm; gạo xát dối; gạo nguyên cám | germinated brown rice;
  sprouted rice; gaba rice; whole-grain rice
broken-rice < rice-milling = gạo tấm; tấm gạo; gạo gãy; tỷ lệ gạo gãy; tỷ lệ gạo nguyên | broken rice; head rice yield; rice breakage
rice-bran-stabilisation < rice-bran = ổn định cám; cám ôi; cám gạo ôi; cám gạo ổn định; sáp cám gạo | rice bran stabilisation;
  stabilised rice bran; oryzanol; rice bran wax
rice-protein < protein, rice = đạm gạo; protein gạo; protein cám gạo | rice protein; rice bran protein
spring-roll < ready-meal = chả giò; nem rán; bánh bao; há cảo; hoành thánh; sủi cảo; chả ram | spring roll; dumpling; steamed bun
biscuit-cake < bread = bánh quy; bánh bích quy; bánh bông lan; bánh kem; bánh quế; bánh đậu xanh; bánh cáy | biscuit;
  sponge cake; mung bean cake; wafer biscuit
mooncake < bread = bánh trung thu; bánh nướng bánh dẻo; bánh pía; nhân bánh | mooncake; pia cake; pastry filling
gluten-free-bakery < bread = bánh không gluten; bánh mì gạo; bánh mì thanh long; bánh mì nguyên cám | gluten-free bread;
  composite flour; wholemeal bread; wheat flour substitute
sugar-candy < bread = kẹo dừa; kẹo dẻo; kẹo cu đơ; kẹo lạc; kẹo đậu phộng; mè xửng; kẹo gừng; kẹo cứng; chè lam | coconut candy;
  peanut brittle; gummy candy; hard candy; toffee
fruit-preserve < fruit = mứt; mứt tết; mứt dừa; mứt gừng; mứt nhuyễn; ô mai; xí muội; mứt dâu | fruit jam; candied fruit;
  fruit preserve; marmalade; fruit leather; salted dried apricot
chocolate < cocoa = sô cô la; sôcôla; socola; sô-cô-la | chocolate; cocoa liquor; couverture
nata-de-coco < coconut-water, fermentation = thạch dừa; xenlulo vi khuẩn; xenlulozơ vi khuẩn; nước dừa già | nata de coco;
  bacterial cellulose; komagataeibacter; acetobacter xylinum
jelly-dessert < food-processing = sương sáo; thạch đen; sương sâm; thạch trái cây; rau câu; thạch găng; chè đóng lon
  | grass jelly; jelly dessert; mesona chinensis; konjac jelly
snack-food < food-processing = bim bim; bánh snack; đồ ăn vặt; khoai tây chiên; khoai lang chiên | potato chip; extruded snack;
  snack food; french fries
breakfast-cereal < grain-processing = ngũ cốc dinh dưỡng; bột ngũ cốc; ngũ cốc ăn sáng; thanh ngũ cốc; thanh năng lượng
  | breakfast cereal; instant cereal; granola; muesli; energy bar; cereal bar
dried-fruit < fruit, drying = trái cây sấy; hoa quả sấy; xoài sấy; thanh long sấy; dứa sấy; sấy dẻo; trái cây sấy dẻo;
  nho khô; mận sấy | dried fruit; soft-dried fruit; dried mango; dried pineapple; raisin
fruit-chip < dried-fruit = mít sấy giòn; mít sấy; chuối sấy; chuối sấy giòn; sấy giòn; rau củ sấy giòn | fruit chip;
  banana chip; jackfruit chip; crispy dried fruit; vegetable chip
dried-longan < dried-fruit, longan = long nhãn; nhãn nhục; vải sấy; vải sấy khô; nhãn sấy; lò sấy nhãn | dried longan;
  dried litchi; dried lychee; longan aril
dried-persimmon < dried-fruit = hồng sấy; hồng khô; hồng dẻo; hồng sấy dẻo | dried persimmon; hanging-dried persimmon; hoshigaki
banana-product < dried-fruit, banana = chuối khô; chuối phơi khô; chuối ép; bột chuối; tinh bột chuối; bột chuối xanh
  | dried banana; banana flour; green banana flour; banana starch
dried-vegetable < vegetable, drying = rau sấy; rau củ sấy; bột rau; bột rau củ; hành sấy; hành phi; nấm sấy; rau khô
  | dried vegetable; vegetable powder; dried onion; dried mushroom; fried shallot
bamboo-shoot-product < vegetable = măng chua; măng ớt; măng luộc; măng đóng hộp; măng muối | sour bamboo shoot;
  dried bamboo shoot; canned bamboo shoot
fruit-powder < fruit, drying = bột trái cây; bột chanh dây; bột gấc; bột thanh long; bột chanh; bột sầu riêng | fruit powder;
  fruit juice powder; lime powder; durian powder
fruit-puree < fruit = purê trái cây; puree trái cây; nước cốt trái cây; nước quả cô đặc; nước dứa cô đặc; pure xoài
  | fruit puree; fruit pulp; juice concentrate; mango puree; frozen pulp
frozen-fruit < fruit, freezing = trái cây đông lạnh; sầu riêng đông lạnh; rau củ đông lạnh; rau đông lạnh; xoài đông lạnh
  | frozen fruit; frozen vegetable; frozen durian; frozen mango
canned-food < food-processing = đồ hộp; đóng hộp; trái cây đóng hộp; dứa hộp; vải hộp; dưa chuột bao tử; rau quả đóng hộp
  | canned food; canned fruit; canned vegetable; canning; gherkin
pickled-vegetable < vegetable, fermentation = dưa muối; dưa cải; dưa chua; dưa món; kim chi; cà muối; hành muối; dưa kiệu
  | pickled vegetable; kimchi; sauerkraut; fermented vegetable; pickled mustard green
fresh-cut-produce < vegetable, preservation = rau củ cắt sẵn; trái cây cắt sẵn; rau sơ chế; trái cây gọt sẵn; mít bóc múi;
  sơ chế rau | fresh-cut; minimally processed; fresh-cut fruit; ready-to-eat salad
peel-extract-source < organic-waste, fruit = vỏ quả; vỏ bưởi; vỏ chanh; vỏ chanh dây; vỏ xoài; cùi bưởi | pomelo peel;
  passion fruit peel; dragon fruit peel; durian husk; peel waste
fruit-pomace < organic-waste, fruit = bã ép; bã dứa; bã ép nước quả; cùi dứa; vỏ khóm; bã gấc; bã nho; đầu mẩu dứa
  | fruit pomace; pineapple waste; fruit residue; grape pomace; pressing residue
fruit-seed-use < organic-waste, fruit = hạt xoài; hạt mít; hạt sầu riêng; hạt bơ; hạt nhãn; hạt vải; hạt chôm chôm
  | fruit seed; mango kernel; jackfruit seed; avocado seed; rambutan seed
konjac-noodle < rice-noodle = bột konjac; bún nưa; mì konjac | konjac flour; shirataki; konjac noodle
lotus-product < food-processing = tim sen; sen sấy; hạt sen sấy; bóc vỏ hạt sen; thông tâm sen; mứt sen | dried lotus seed;
  lotus seed peeling; lotus embryo
kudzu-starch < starch = tinh bột sắn dây; lọc bột sắn dây; bột sắn dây ướp hoa | kudzu starch; arrowroot starch
sweet-potato-product < sweet-potato = khoai lang sấy; khoai dẻo; khoai gieo; bột khoai lang; miến khoai lang; khoai sấy
  | dried sweet potato; sweet potato flour; purple sweet potato powder
tapioca-pearl < starch = trân châu; hạt trân châu; trà sữa; bột báng; bánh lọt | tapioca pearl; bubble tea; sago pearl
roasted-coffee < coffee = cà phê rang xay; cà phê rang; cà phê bột; rang cà phê; máy rang cà phê; cà phê phin giấy
  | roasted coffee; coffee roasting; ground coffee; coffee roaster; drip bag coffee
instant-coffee < coffee = cà phê hòa tan; cà phê đông khô; cà phê 3 trong 1; cao cà phê; cà phê sấy phun | instant coffee;
  soluble coffee; freeze-dried coffee; coffee extract
coffee-wet-processing < coffee, fermentation = chế biến ướt; xát vỏ cà phê; đánh nhớt; xát nhớt; lên men cà phê; cà phê thóc;
  cà phê honey | coffee wet processing; demucilager; coffee fermentation; parchment coffee; coffee mucilage; washed coffee
specialty-coffee < coffee = cà phê đặc sản; cà phê chồn; cà phê chất lượng cao; thử nếm cà phê; điểm cupping | specialty coffee;
  fine robusta; civet coffee; coffee cupping; cup quality
ready-coffee-drink < coffee, beverage = cà phê ủ lạnh; cà phê lon; cà phê đóng chai; nước cốt cà phê; cà phê uống liền
  | cold brew; canned coffee; ready-to-drink coffee
coffee-silverskin < coffee = vỏ lụa cà phê; vỏ trấu cà phê; vỏ thóc cà phê; trà vỏ cà phê | coffee silverskin;
  coffee parchment husk; cascara tea; chlorogenic acid
tea-processing < tea = sao chè; sao trà; diệt men; vò chè; làm héo chè; máy sao chè; máy vò chè; tôn sao; chế biến chè
  | tea processing; tea fixation; tea rolling; tea withering; tea panning; tea drying
oolong-tea < tea = trà ô long; chè ô long; hồng trà; chè đen; trà đen; trà phổ nhĩ; bạch trà; chè ctc; lên men chè
  | oolong tea; pu-erh tea; fermented tea; white tea; ctc tea
scented-tea < tea = trà ướp hoa; trà ướp sen; trà sen; trà lài; trà nhài; chè ướp hương; ướp trà | scented tea; lotus tea; jasmine tea
ancient-shan-tea < tea = chè shan tuyết; trà shan tuyết; chè san tuyết; chè cổ thụ; trà cổ thụ; chè shan | shan tea; ancient tea tree
herbal-tea < beverage, medicinal-plant = trà thảo mộc; trà túi lọc; trà thảo dược; trà gừng; trà hòa tan; trà khổ qua; trà hoa cúc
  | herbal tea; tea bag; herbal infusion; instant tea; herbal drink
matcha < tea = bột trà xanh; bột chè xanh; bột matcha; trà bột | matcha; green tea powder; tencha
tea-polyphenol < tea, antioxidant = polyphenol trà; polyphenol chè; catechin chè; cao chè xanh | catechin; tea polyphenol;
  epigallocatechin gallate; egcg; green tea extract; theanine
kombucha < tea, fermentation = trà lên men; trà thủy sâm; nấm thủy sâm; con men kombucha | kombucha; scoby; tea fungus
cocoa-bean < cocoa, fermentation = hạt ca cao; lên men ca cao; ủ ca cao; hạt ca cao lên men; thùng ủ ca cao; phơi ca cao
  | cocoa bean; cocoa fermentation; cocoa nib
cocoa-butter < cocoa = bơ ca cao; bột ca cao; ép bơ ca cao | cocoa butter; cocoa powder; cocoa mass
cocoa-husk < cocoa, organic-waste = vỏ ca cao; vỏ trái ca cao; vỏ quả ca cao; cơm nhầy ca cao | cocoa pod husk; cocoa shell; cocoa pulp
cashew-processing < cashew = chẻ điều; cắt tách hạt điều; tách nhân điều; bóc vỏ lụa điều; hấp hạt điều; chế biến điều; nhân điều
  | cashew processing; cashew shelling; cashew kernel; raw cashew nut; cashew cutting; cashew nut
cashew-testa < cashew = vỏ lụa điều; vỏ lụa hạt điều; sót vỏ lụa; sót lụa | cashew testa; cashew skin; testa removal
cashew-apple < cashew = trái điều; quả điều; thịt trái điều; đào lộn hột; nước trái điều | cashew apple; cashew apple juice
roasted-nut < food-processing = hạt rang muối; hạt điều rang muối; đậu phộng rang; lạc rang; hạt dinh dưỡng; hạt dưa
  | roasted nut; salted cashew; flavoured nut; roasted peanut; mixed nuts
peanut-butter < legume = bơ đậu phộng; bơ lạc; bơ hạt; bơ hạt điều; bơ mè | peanut butter; nut butter; sesame paste; tahini
macadamia-processing < macadamia = nứt vỏ mắc ca; mắc ca sấy; tách vỏ mắc ca; vỏ mắc ca; nhân mắc ca | macadamia cracking;
  macadamia kernel; macadamia shell; macadamia oil
white-pepper < pepper = tiêu trắng; tiêu sọ; ngâm tiêu; xát vỏ tiêu; tiêu đỏ; tiêu xanh ngâm muối | white pepper;
  decorticated pepper; green pepper in brine; pepper retting
pepper-processing < pepper = tiêu xay; phơi tiêu; sấy tiêu; tiêu lép; tách tạp tiêu; rửa tiêu; dung trọng tiêu | pepper processing;
  ground pepper; piperine; pepper drying
oleoresin < extraction = nhựa dầu; dầu nhựa gia vị; nhựa dầu tiêu; nhựa dầu gừng; nhựa dầu ớt | oleoresin; spice extract
seasoning-spice < food-processing = gia vị; bột gia vị; hạt nêm; bột nêm; muối ớt; muối tôm; bột canh; bột cà ri; ngũ vị hương
  | spice; food seasoning; condiment; curry powder; bouillon
chilli-product < chilli = ớt bột; ớt khô; sa tế; ớt sấy; ớt muối; cắt cuống ớt | chilli powder; dried chilli; chilli oil;
  capsaicin; chilli paste; chilli destemming
seasoning-sauce < food-processing = nước chấm; nước sốt; sốt cà chua; tương cà; nước lẩu; cà chua cô đặc; sốt mayonnaise
  | dipping sauce; sauce; ketchup; tomato paste; mayonnaise; salad dressing
fermented-soybean < soy-sauce = tương bần; tương hột; tương nếp; đậu nành lên men; tương nam đàn | fermented soybean;
  soybean paste; miso; natto; tempeh; fermented bean curd
fermented-rice-paste < fermentation = cơm mẻ; con mẻ; bỗng rượu; giấm bỗng; dấm bỗng | fermented rice paste; rice wine lees
black-garlic < onion-garlic, functional-food = tỏi đen; tỏi cô đơn; lên men tỏi; máy làm tỏi đen | black garlic; aged garlic;
  s-allyl cysteine
ginger-product < seasoning-spice = gừng sấy; bột gừng; tinh bột gừng; gừng muối; cao gừng | ginger powder; dried ginger; pickled ginger
salted-lemon < citrus = chanh muối; tắc xí muội; quất ngâm; chanh sấy; mứt tắc; trần bì | salted lemon; preserved lime; dried citrus peel
tamarind-product < fruit = cơm me; nước cốt me; bột me; kẹo me; me ngào | tamarind paste; tamarind candy; tamarind powder
cassava-chip < cassava = sắn lát; mì lát; sắn khô; khoai mì lát; bột sắn thô | cassava chip; dried cassava; cassava flour
cassava-pulp < organic-waste, cassava = bã sắn; bã mì; xác mì; bã khoai mì; vỏ sắn; vỏ lụa sắn | cassava pulp;
  cassava bagasse; cassava peel; cassava residue
starch-modification < starch = tinh bột oxy hóa; tinh bột acetyl hóa; tinh bột photphat; tinh bột cation; biến tính tinh bột
  | starch modification; oxidised starch; acetylated starch; cross-linked starch; cationic starch
resistant-starch < starch = tinh bột kháng; tinh bột trơ; tinh bột tiêu hóa chậm | resistant starch; slowly digestible starch; amylose
starch-sugar < starch = đường nha; mạch nha; mật tinh bột; siro glucoza; đường glucoza; siro bắp | glucose syrup; maltose syrup;
  maltodextrin; dextrose; fructose syrup; starch hydrolysis
coconut-sugar < sugar = đường dừa; đường hoa dừa; mật dừa; nấu mật dừa | coconut sugar; coconut blossom sugar; coconut syrup
unrefined-cane-sugar < sugar = mật mía; đường phên; đường bát; đường tán; đường nâu; đường phổi; lò đường thủ công | jaggery;
  cane syrup; brown sugar; muscovado; panela
refined-sugar < sugar = đường tinh luyện; đường trắng; đường phèn; chữ đường; độ màu đường; tổn thất đường | refined sugar;
  white sugar; rock sugar; sugar recovery; commercial cane sugar
distillers-grain < alcohol, organic-waste = bã rượu; hèm cồn; nước hèm; hèm sắn; bã hèm rượu; bã nấu rượu | distillers grains;
  distillery slop; distillery residue
cane-juice < sugarcane, beverage = nước mía; nước mía đóng chai; nước mía bị đen; ép mía | sugarcane juice; cane juice; sugarcane drink
margarine < edible-oil = bơ thực vật; mỡ trừu; dầu olein; dầu cọ đỏ | margarine; shortening; palm olein; palm kernel oil
cold-pressed-oil < edible-oil = dầu ép lạnh; ép lạnh; dầu mè đen; dầu vừng; dầu óc chó; dầu sachi; dầu đậu phộng; dầu gấc
  | cold-pressed oil; cold pressing; sesame oil; peanut oil; sacha inchi oil; gac oil; avocado oil
virgin-coconut-oil < coconut-oil = dầu dừa tinh khiết; dầu dừa ép lạnh; dầu dừa nguyên chất; tách dầu dừa; vco
  | virgin coconut oil; medium chain triglyceride; lauric acid
animal-fat < edible-oil = mỡ heo; mỡ lợn; mỡ bò; tóp mỡ; thắng mỡ; mỡ gà | lard; tallow; animal fat; rendered fat
oil-cake < organic-waste = khô dầu; khô đậu nành; khô dầu lạc; khô đậu tương; bã ép dầu; khô dầu dừa | oil cake; oilseed meal;
  soybean meal; press cake; defatted meal
okara < organic-waste, tofu = bã đậu; bã đậu nành; xác đậu nành; bã đậu phụ | okara; soybean residue; soy pulp; soy whey
tofu-product < tofu = tàu hũ ky; đậu phụ chiên; tào phớ; phù chúc; váng đậu; đậu hũ non | tofu skin; silken tofu; tofu coagulant
desiccated-coconut < coconut = cơm dừa nạo sấy; dừa nạo sấy; cơm dừa sấy; dừa sấy giòn; kem dừa; bột sữa dừa | desiccated coconut;
  coconut cream; coconut chip; coconut milk powder
trimmed-coconut < coconut = dừa gọt; dừa xiêm gọt; gọt dừa; dừa kim cương; dừa tươi xuất khẩu; tách gáo dừa | trimmed coconut;
  coconut trimming; coconut peeling machine; coconut dehusking
packaged-coconut-water < coconut-water, beverage = nước dừa đóng lon; nước dừa đóng hộp; nước dừa đóng chai; nước dừa bị hồng
  | packaged coconut water; coconut water pinking; canned coconut water
carbonated-drink < beverage = nước có ga; nước ngọt có ga; nước tăng lực; nạp co2; nước giải khát có ga | carbonated drink;
  energy drink; sparkling drink; soda water
fruit-wine < alcohol, fruit = rượu vang; vang nho; rượu trái cây; vang trái cây; rượu mơ; rượu táo mèo; vang dâu; vang chuối
  | wine; fruit wine; winemaking; cider; mulberry wine
traditional-rice-spirit < alcohol = rượu cần; rượu nếp; rượu đế; cơm rượu; rượu nếp cẩm; rượu ngô; rượu làng vân; rượu bàu đá
  | traditional rice spirit; sticky rice wine; corn liquor; rice liquor
medicinal-wine < alcohol, medicinal-plant = rượu thuốc; rượu ngâm; rượu sâm; rượu ba kích; ngâm rượu | medicinal wine;
  herbal liquor; infused spirit
craft-beer < beer = bia không cồn; bia tươi; bia hơi; bia trái cây; nhà máy bia; nấu bia; dịch nha | craft beer;
  non-alcoholic beer; microbrewery; wort
malt-hop < beer = mạch nha đại mạch; hoa bia; malt bia; ươm mầm đại mạch; houblon; thế liệu bia | barley malt; hops; malting;
  brewing adjunct; rice malt
spent-yeast < beer, organic-waste = bã men bia; men bia; nấm men bia thải; cặn men bia; dịch chiết nấm men | spent yeast;
  brewer's yeast; yeast extract; yeast autolysis
probiotic-drink < beverage, probiotic = nước uống lên men; nước uống probiotic; nước trái cây lên men; đồ uống lên men
  | probiotic drink; fermented juice; lactic beverage; synbiotic; fermented beverage
fruit-syrup < beverage = siro; si rô; xi-rô; xi rô; siro trái cây; nước cốt chanh | syrup; fruit syrup; cordial
instant-drink-powder < beverage = bột uống liền; viên sủi; bột giải khát; bột sữa đậu nành; bột mầm đậu nành | instant drink;
  effervescent tablet; drink powder; soy milk powder
jelly-drink < beverage = nước nha đam; nước bí đao; nước sâm; nước rong biển; nước rau má | aloe drink; jelly drink;
  winter melon drink; pennywort drink
cold-pressed-juice < beverage = nước ép lạnh; nước ép tươi; nước cam ép; nước ép trái cây nguyên chất | cold-pressed juice;
  fresh juice; not-from-concentrate; orange juice; pineapple juice
honey-processing < honey = hạ thủy phần mật ong; mật ong kết tinh; mật ong lên men; mật ong sủi bọt; thủy phần mật ong
  | honey processing; honey dehydration; crystallised honey; honey moisture; mead
edible-insect < protein = dế mèn; nuôi dế; bột dế; nhộng tằm; côn trùng ăn được | edible insect; cricket powder; silkworm pupa; mealworm
refined-salt < salt = muối tinh; muối hột; muối hạt; muối i-ốt; muối iốt; muối hầm; tinh chế muối | refined salt; iodised salt;
  table salt; salt refining
gac-product < gac = màng gấc; màng hạt gấc; gấc sấy; gấc đông lạnh | gac aril; gac powder; gac membrane
mushroom-product < mushroom = nấm khô; nấm đóng hộp; nấm muối; chân nấm; bột nấm; ruốc nấm; khô nấm | canned mushroom;
  mushroom powder; mushroom snack; mushroom stem
local-specialty < food-processing = đặc sản địa phương; đặc sản vùng miền; sản phẩm ocop; ocop; đặc sản | local specialty;
  one commune one product; regional product
`
