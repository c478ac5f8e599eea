/** Breeds, barns, feed and additives, manure, breeding, eggs, milk, slaughter, bees, silkworms, insects as feed. */
export const animalHusbandry = `
exotic-pig-breed < pig = yorkshire; duroc; pietrain; heo ngoại; lợn ngoại; heo siêu nạc; lợn siêu nạc; giống heo cao sản | duroc boar;
  lean pig breed; exotic pig breed
indigenous-pig < pig = lợn móng cái; lợn mán; lợn bản; lợn cỏ; heo mọi; lợn ỉ; lợn đen bản địa; heo đen; lợn lũng pù; lợn mường khương;
  lợn táp ná; lợn hung; heo bản địa | indigenous pig; native pig; mong cai pig; black pig
wild-pig < pig = heo rừng; lợn rừng; heo rừng lai; lợn rừng lai | wild boar; wild pig crossbreed
indigenous-chicken < poultry = gà ri; gà mía; gà đông tảo; gà hồ; gà h'mông; gà hmông; gà lạc thủy; gà tiên yên; gà nhiều cựa;
  gà bản địa; gà đen; gà liên minh; gà lông cằm | indigenous chicken; native chicken; ri chicken; h'mong chicken; dong tao chicken
silkie-chicken < poultry = gà ác; gà ác tiềm; gà xương đen | silkie chicken; black-bone chicken
commercial-chicken < broiler = gà ross; gà cobb; gà tam hoàng; gà lương phượng; gà ai cập; gà minh dư; gà lai chọi; gà isa brown
  | ross 308; cobb 500; isa brown; luong phuong chicken; hy-line
duck-breed < duck = vịt cỏ; vịt bầu; vịt siêu thịt; vịt siêu trứng; vịt biển; vịt đại xuyên; vịt cổ lũng; vịt grimaud; vịt kỳ lừa;
  vịt star | cherry valley duck; sea duck breed; pekin duck; khaki campbell
goose < poultry = ngỗng; ngỗng xám; ngỗng thịt; nuôi ngỗng | goose farming; geese; foie gras
local-cattle < beef-cattle = bò vàng; bò h'mông; bò lai sind; bò cóc; bò u đầu rìu; bò phú yên | yellow cattle; sindhi;
  red sindhi crossbred; zebu; h'mong cattle
exotic-cattle < beef-cattle = bò brahman; bò bbb; bò lai zebu; bò wagyu; bò angus; bò 3b; bò lai brahman; bò lai | brahman;
  blanc bleu belge; wagyu; angus; droughtmaster; charolais; crossbred beef cattle
dairy-breed < dairy-cow = bò hf; bò hà lan; bò jersey; bò lai hf; bò sữa lai | holstein friesian; jersey cow; crossbred dairy cow
goat-breed < goat = dê bách thảo; dê boer; dê cỏ; dê saanen; dê sữa; dê lai boer; dê núi | boer goat; bach thao goat; saanen; dairy goat
rabbit = nuôi thỏ; thỏ thịt; thỏ new zealand; thỏ giống; con thỏ | rabbit; rabbit farming; doe rabbit
bamboo-rat = con dúi; nuôi dúi; dúi giống; dúi má đào | bamboo rat; rhizomys
civet = cầy hương; chồn hương; nuôi chồn hương | civet; palm civet
snake-farming = nuôi rắn; rắn ri voi; rắn ráo trâu | snake farming
pet-animal = chó mèo; vật nuôi cảnh; thức ăn chó mèo; thức ăn thú cưng; pate mèo | pet food; dog and cat; pet animal
indigenous-breed-conservation < livestock = bảo tồn giống vật nuôi; giống vật nuôi bản địa; giống bản địa vật nuôi; nguồn gen vật nuôi;
  bảo tồn nguồn gen vật nuôi; phục tráng giống vật nuôi | animal genetic resource; native breed conservation; local breed
animal-breeding < livestock = chọn giống vật nuôi; giống vật nuôi; lai tạo giống vật nuôi; chọn lọc đàn; cải tạo đàn bò; giá trị giống;
  sind hóa đàn bò | animal breeding; estimated breeding value; breeding stock; herd improvement; selection index
crossbreeding < animal-breeding = lai kinh tế; ưu thế lai vật nuôi; con lai f1; lai ba máu; công thức lai | animal crossbreeding;
  heterosis in livestock; hybrid vigour of animals; terminal cross
inbreeding < animal-breeding = cận huyết; đồng huyết; giao phối cận huyết; thoái hóa đàn; lai cận huyết | inbreeding;
  inbreeding depression; pedigree
genomic-selection < animal-breeding = chọn lọc hệ gen; chọn lọc genomic; chọn giống theo hệ gen; chip snp | genomic selection; snp chip;
  genome-wide association; genomic breeding value
genetic-marker = chỉ thị gen; đa hình gen; gen ứng viên; đánh dấu phân tử | gene polymorphism; candidate gene; marker-assisted selection
embryo-transfer < artificial-insemination = cấy truyền phôi; phôi bò; gây rụng trứng nhiều; phôi in vitro; thụ tinh ống nghiệm bò;
  cấy phôi bò | embryo transfer; superovulation; in vitro embryo production; bovine embryo; ovum pick-up
animal-cloning < animal-breeding = nhân bản vô tính; nhân bản lợn ỉ; tế bào xôma nhân bản; động vật chuyển gen; chỉnh sửa gen vật nuôi
  | animal cloning; somatic cell nuclear transfer; transgenic animal; gene-edited pig
sexed-semen < semen = tinh phân giới; tinh phân biệt giới tính; tinh giới tính; xác định giới tính phôi | sexed semen; sex-sorted semen;
  embryo sexing
oestrus-synchronisation < heat-detection = gây động dục đồng loạt; đồng bộ động dục; gây động dục; chậm sinh bò; vòng đặt âm đạo bò
  | oestrus synchronisation; estrus synchronization; timed insemination; delayed reproduction of cows
pregnancy-diagnosis-animal < livestock = khám thai bò; phát hiện có thai; siêu âm thai heo; que thử thai bò; đậu thai; tỷ lệ đậu thai;
  tỷ lệ phối đậu | pregnancy diagnosis of animals; conception rate; farrowing rate; pregnancy rate of cows
litter-size < sow = số con sơ sinh; số con cai sữa; năng suất sinh sản nái; lứa đẻ; heo đẻ ít con; psy heo | litter size;
  sow productivity; number born alive; piglets per sow
farrowing < sow = đỡ đẻ heo; heo đẻ khó; chuồng đẻ; khung đẻ; trực đẻ; nái đẻ khó | farrowing; farrowing crate; dystocia; farrowing pen
weaning < piglet = cai sữa; tập ăn heo con; cai sữa sớm; heo con tập ăn | weaning; early weaning; creep feeding
gestation-crate < sow = chuồng bầu; cũi nái; chuồng cá thể; chuồng heo nái; nuôi nái theo nhóm | gestation crate; sow stall;
  group housing of sows
carcass-quality < animal-breeding = mỡ lưng; tỷ lệ nạc; tỷ lệ thịt xẻ; thịt xẻ; dày mỡ lưng; tỷ lệ móc hàm; vân mỡ | backfat;
  lean meat percentage; carcass yield; dressing percentage; carcass trait; meat marbling
meat-quality < slaughter = thịt nhợt; độ mềm thịt; thịt mềm nhão; chất lượng thịt; thịt thẫm | meat tenderness; meat quality;
  water-holding capacity; dfd meat
growth-performance < livestock = tăng khối lượng; năng suất chăn nuôi; vỗ béo; tăng trọng nhanh; tăng khối lượng bình quân;
  năng suất sinh trưởng | growth performance; average daily gain; fattening; finishing performance
day-old-chick < poultry = gà một ngày tuổi; gà con một ngày tuổi; vịt một ngày tuổi; úm gà; úm vịt; lồng úm; quây úm; úm gà con
  | day-old chick; brooding; brooder; chick brooding
piglet-heating < piglet = úm heo; đèn úm; ô úm; đèn sưởi heo con; tấm sưởi sàn; sưởi ấm vật nuôi; đèn hồng ngoại sưởi | heat lamp;
  piglet creep heating; infrared brooder; heating mat for piglets; gas brooder
chick-sexing < poultry = phân biệt trống mái; chọn trống mái; soi giới tính gà; phân biệt giới tính trứng; soi lỗ huyệt | chick sexing;
  in-ovo sexing; vent sexing
hatching-egg-storage < egg-incubation = bảo quản trứng giống; trứng giống; xông trứng giống; chết phôi | hatching egg;
  hatching egg storage; embryo mortality
egg-production < laying-hen = tỷ lệ đẻ; năng suất trứng; sản lượng trứng; chương trình chiếu sáng gà đẻ; ánh sáng chuồng gà;
  đèn chuồng gà | laying rate; egg production; lighting programme for poultry; poultry lighting
eggshell-quality < egg = vỏ trứng mỏng; trứng mỏng vỏ; trứng non; trứng vỡ; trứng dập; màu vỏ trứng; trứng không vỏ | eggshell quality;
  thin eggshell; shell strength; crack detection of egg
yolk-colour < egg = màu lòng đỏ; lòng đỏ nhạt; sắc tố lòng đỏ; da gà vàng; tạo màu lòng đỏ | yolk colour; egg yolk pigment;
  roche yolk fan; yolk pigmentation
enriched-egg < egg = trứng omega-3; trứng omega; trứng thảo dược; trứng giàu selen; trứng gà sạch | enriched egg; omega-3 egg;
  designer egg
egg-cleaning-grading < egg-grading = phủ dầu trứng; in mã trứng; khử trùng trứng; cân trứng; phân cỡ trứng | egg sanitation;
  egg printing; egg oiling
caged-layer < laying-hen = chuồng lồng gà; lồng gà đẻ; chuồng gà công nghiệp; chuồng tầng; lồng tầng; chuồng h | battery cage;
  layer cage; enriched cage; colony cage
cage-free < laying-hen = gà nuôi không lồng; trứng không lồng; chuồng aviary; thả vườn không lồng; ổ đẻ | cage-free; aviary system;
  free-range hen; nest box
egg-collection < egg = thu trứng; băng tải trứng; thu gom trứng tự động; vỉ trứng; khay trứng | egg collection; egg conveyor; egg tray;
  egg belt
pig-housing < pig = chuồng heo; chuồng lợn; sàn bê tông chuồng heo; sàn nhựa heo; sàn chuồng heo; nhà heo cao tầng; chuồng sàn
  | pig house; slatted floor; pig pen; multi-storey pig farm; plastic slat
poultry-housing < poultry = chuồng gà; chuồng vịt; nhà gà; chuồng nuôi gia cầm; sàn lưới gà | poultry house; chicken house; duck house;
  slat floor for poultry
cattle-housing < beef-cattle = chuồng bò; chuồng trâu; chuồng dê; thảm cao su chuồng bò; nền chuồng bò | cattle shed; cow barn;
  freestall barn; rubber mat for cows; goat shed
barn-fan < barn-climate = quạt hút chuồng; quạt công nghiệp chuồng trại; quạt thông gió chuồng; thông gió chuồng nuôi; quạt chuồng gà;
  ngộp chuồng | barn fan; tunnel ventilation; exhaust fan for barn; natural ventilation of barn
barn-misting < barn-climate = phun sương chuồng; phun mưa mái chuồng; tắm mát heo; phun sương làm mát bò | barn misting;
  sprinkler cooling of cows; roof sprinkler for barn
barn-controller < barn-climate = bộ điều khiển chuồng; điều khiển nhiệt độ chuồng; chuồng thông minh; trại thông minh;
  tự động hóa chuồng nuôi; báo mất điện trại | climate controller for barn; smart barn; smart livestock farm; barn automation;
  smart poultry house
barn-sensor < barn-climate = cảm biến chuồng nuôi; cảm biến nh3; cảm biến amoniac chuồng; đo nhiệt ẩm chuồng; đo khí chuồng
  | barn sensor; ammonia sensor for barn; temperature humidity index; barn air quality
animal-behaviour-camera < livestock = camera đếm heo; đếm gà bằng ảnh; đếm heo; nhận dạng heo; nhận diện hành vi vật nuôi;
  theo dõi hành vi vật nuôi; nhận diện mặt bò | pig counting; animal behaviour recognition; livestock computer vision;
  cattle face recognition; pig detection
precision-livestock < livestock = chăn nuôi thông minh; chăn nuôi chính xác; chăn nuôi công nghệ cao; phần mềm quản lý trại; quản lý đàn;
  sổ tay trại | precision livestock farming; herd management software; smart livestock; farm record
virtual-fence < livestock = hàng rào ảo; định vị trâu bò; gps trâu bò; hàng rào điện chăn thả; chăn thả | virtual fencing;
  cattle gps tracking; electric fence; grazing; rotational grazing
grazing-land < beef-cattle = đồng cỏ; bãi chăn thả; bãi chăn; cỏ tự nhiên | pasture; rangeland; grassland; natural pasture
auto-feeding-livestock < animal-feed = cho heo ăn tự động; cám tự động; xích tải cám; silo cám; máng ăn; cho gà ăn tự động; đường cám;
  robot cho ăn | automatic feeding of pigs; feed silo; feed auger; feeding line; pan feeder; electronic sow feeding
nipple-drinker < livestock = núm uống; máng uống; nước uống vật nuôi; núm uống tự động; rò nước núm uống; bình uống gà | nipple drinker;
  drinker line; animal drinking water; bell drinker; drinking water acidification
liquid-feeding < animal-feed = cám lỏng; thức ăn lỏng; cho ăn lỏng; cám lên men lỏng | liquid feed; liquid feeding;
  fermented liquid feed; wet feeding
fermented-feed < animal-feed, fermentation = ủ cám; cám ủ men; thức ăn lên men; ủ men cám; thức ăn ủ men; men ủ cám; bã đậu nành lên men;
  khô đậu lên men | fermented feed; fermented soybean meal; solid-state fermented feed; fermented bran
feed-mill < animal-feed = nhà máy thức ăn chăn nuôi; nhà máy cám; dây chuyền sản xuất cám; sản xuất thức ăn chăn nuôi | feed mill;
  feed manufacturing; feed plant; feed production line
feed-pelleting < animal-feed = ép viên cám; máy ép cám; cám viên; khuôn ép cám; cám nát vụn; viên thức ăn chăn nuôi; hồ hóa cám
  | feed pelleting; pellet mill for feed; mash feed; crumble feed; feed conditioning
feed-extrusion < animal-feed = ép đùn thức ăn; máy ép đùn cám; máy đùn thức ăn; cám nổi ép đùn | feed extruder; feed extrusion;
  feed expander; vacuum coating of feed
feed-grinding-mixing < feed-mixer = máy nghiền cám; nghiền trộn thức ăn; nghiền ngô làm cám | feed hammer mill; feed grinder;
  feed batching
forage-chopper < grass-chopper = máy băm chuối; băm cỏ; máy băm thân ngô; máy ép kiện cỏ; cắt cỏ nuôi bò | forage chopper;
  forage harvester; hay baler
tmr < silage, beef-cattle = thức ăn hỗn hợp hoàn chỉnh; tmr; khẩu phần hoàn chỉnh; thức ăn trộn tổng hợp cho bò | total mixed ration;
  complete mixed ration
elephant-grass < silage = cỏ voi; cỏ va06; cỏ voi lai; cỏ trồng; trồng cỏ nuôi bò; thiếu cỏ mùa khô; giống cỏ chăn nuôi | elephant grass;
  napier grass; pennisetum; va06; forage grass
forage-legume < silage = cỏ stylo; cỏ alfalfa; cây keo dậu; cỏ linh lăng; cỏ họ đậu; lá keo dậu; bột cỏ linh lăng | alfalfa;
  stylosanthes; leucaena; forage legume; lucerne
straw-treatment < silage, straw = rơm ủ urê; kiềm hóa rơm; rơm khô cho bò; ủ rơm với urê | urea-treated straw; straw ammoniation;
  alkali treatment of straw
urea-block < feed-additive = đá liếm; tảng liếm; bánh dinh dưỡng; tảng đá liếm | mineral lick; urea molasses block; salt lick; lick block
copra-meal < oil-cake, animal-feed = bã dừa; cám dừa; khô dầu cọ; bã cọ | copra meal; palm kernel meal; coconut meal
ddgs < animal-feed = ddgs; bã ngô; hèm rượu; bã hèm | distillers grain; distillers dried grains; distillers' grains; brewers yeast slurry
feed-grain < animal-feed, grain-processing = cám mì; lúa mì thức ăn chăn nuôi; ngô hạt làm thức ăn; gạo lứt nuôi heo; cám gạo trích ly
  | wheat bran; feed wheat; feed grain; barley feed
blood-meal < animal-feed, slaughter = bột huyết tương; tiết heo; huyết động vật | plasma protein powder; animal blood
feather-meal < animal-feed = lông vũ; lông gà; lông vịt; thủy phân lông vũ; keratin lông vũ | feather meal; feather hydrolysate; keratin;
  keratinase; poultry feather; down feather
milk-replacer < piglet = sữa thay thế; sữa tập ăn; bột sữa cho bê; cám tập ăn | milk replacer; calf milk replacer; piglet starter;
  piglet creep feed
amino-acid-feed < feed-additive = lysine; methionine; threonine; tryptophan; axit amin thức ăn; lysin; methionin; giảm đạm thô
  | feed amino acid; lysine supplementation; methionine source; low-protein diet; crude protein reduction
feed-enzyme < feed-additive, enzyme = enzyme thức ăn chăn nuôi; phytase; men tiêu hóa vật nuôi; enzyme nsp; mannanase | feed enzyme;
  beta-glucanase; phytase supplementation; non-starch polysaccharide; phytic acid
acidifier < feed-additive = axit hữu cơ vật nuôi; axit hóa thức ăn; acid hữu cơ; axit butyric; muối butyrate; axit formic thức ăn
  | acidifier; organic acid in feed; sodium butyrate; formic acid feed; medium-chain fatty acid; monolaurin
mycotoxin-binder < feed-additive, mycotoxin-removal = chất hấp phụ độc tố; hấp phụ độc tố nấm mốc; bentonit thức ăn;
  giải độc gan vật nuôi; cám mốc; thức ăn bị mốc; khử độc tố nấm thức ăn | feed toxin binder; mouldy feed; bentonite in feed;
  adsorbent for mycotoxin
yeast-feed < feed-additive = nấm men bia; men bánh mì chăn nuôi; thành tế bào nấm men; beta-glucan; betaglucan; chiết xuất nấm men;
  nucleotide thức ăn | yeast cell wall; dietary nucleotide; live yeast
organic-mineral < feed-additive = khoáng hữu cơ; khoáng vi lượng; selen hữu cơ; khoáng chelate; kẽm nano; sắt hữu cơ; premix khoáng
  | organic trace mineral; chelated mineral; zinc oxide in feed; nano selenium; trace mineral; selenium yeast
feed-vitamin < feed-additive = premix vitamin; vitamin tổng hợp vật nuôi; vitamin ade; thiếu vitamin vật nuôi; choline; betaine;
  vitamin e selen | vitamin premix; vitamin supplementation of feed; choline chloride; betaine feed
calcium-phosphate-feed < feed-additive = bột đá canxi; canxi photpho cho gà; bột sò cho gà; thiếu canxi gà đẻ | limestone for layers;
  phosphorus in feed; calcium for laying hens
carotenoid-feed < feed-additive, carotenoid = sắc tố thức ăn; tạo màu cá cảnh; canthaxanthin; tôm nhạt màu; lên màu tôm cá;
  astaxanthin trong thức ăn | xanthophyll; paprika extract; flesh pigmentation; feed pigment
phytogenic-additive < feed-additive, antibiotic-alternative = tinh dầu trong thức ăn; thymol; bột tỏi cho gà; bột nghệ cho gà;
  tinh dầu oregano; sả gừng nghệ cho vật nuôi | oregano oil; essential oil in feed; curcumin for poultry; cinnamaldehyde; tannin in feed
feed-preservative < feed-additive = chống mốc thức ăn; chống oxy hóa thức ăn; ethoxyquin; axit propionic; thức ăn ôi dầu; cám hôi dầu;
  cám bị ôi | mould inhibitor; feed antioxidant; propionic acid; butylated hydroxytoluene; rancid feed
bypass-nutrient < feed-additive, beef-cattle = béo bảo vệ dạ cỏ; đạm thoát qua; chất béo thoát qua; dinh dưỡng qua dạ cỏ | bypass fat;
  bypass protein; rumen-protected fat; rumen undegradable protein; calcium soap of fatty acid
rumen-fermentation < beef-cattle = dạ cỏ; lên men dạ cỏ; vi sinh vật dạ cỏ; dịch dạ cỏ; tiêu hóa dạ cỏ | rumen; rumen fermentation;
  rumen microbe; in vitro gas production; ruminal digestion
digestibility < animal-feed = tỷ lệ tiêu hóa; độ tiêu hóa; tiêu hóa hồi tràng; cân bằng nitơ vật nuôi; năng lượng trao đổi me
  | digestibility; nutrient digestibility; metabolisable energy; apparent digestibility; nitrogen retention
feed-formulation < animal-feed = lập khẩu phần; phối khẩu phần; công thức cám; phối hợp khẩu phần; phần mềm khẩu phần; tự phối trộn cám;
  nhu cầu dinh dưỡng vật nuôi | feed formulation; least-cost ration; ration balancing; nutrient requirement; ration software
feed-analysis < animal-feed = phân tích thức ăn; nir thức ăn; xơ thô; đạm thô; melamin; kiểm tra nguyên liệu cám; ndf adf
  | feed analysis; crude fibre; neutral detergent fibre; near-infrared analysis of feed
feed-storage < animal-feed = bảo quản cám; bảo quản nguyên liệu thức ăn; kho cám; cám vón; cám vón cục; mọt cám | feed storage;
  feed caking; feed raw material storage
swill-feeding < animal-feed, organic-waste = cơm thừa nuôi heo; thức ăn thừa nuôi heo; nước gạo nuôi heo; cám cơm thừa | swill feeding;
  kitchen waste as feed; food waste to feed
mealworm < insect-feed = sâu gạo; sâu superworm; sâu rồng; sâu quy | tenebrio molitor; superworm; zophobas
cricket-farming < insect-feed = con dế; nuôi cào cào | cricket; cricket farming
earthworm < insect-feed = trùn quế; giun quế; nuôi trùn; dịch trùn quế; bột trùn quế | perionyx; red worm; eisenia; earthworm meal
maggot-meal < insect-feed = dòi làm thức ăn; nuôi giòi; giòi nuôi gà; ruồi nhà nuôi giòi | maggot meal; housefly larvae; maggot rearing
insect-frass < insect-feed = phân sâu canxi làm phân bón; phân ruồi lính đen; phân dế; phân tằm | frass; frass fertiliser;
  silkworm droppings
manure-separation < manure = ép phân; máy ép phân; tách ép phân; tách phân heo; ép bã phân; tách rắn lỏng phân
  | solid-liquid separation of manure; manure dewatering
manure-scraper < manure = cào phân; máy cào phân; gạt phân tự động; hệ thống gạt phân; dọn phân; băng tải phân; xả gầm | manure scraper;
  manure belt; manure removal; dung cleaning robot; pit flushing
manure-drying < manure, drying = sấy phân; phơi phân bò; sấy phân gà; phân gà ướt; máy sấy phân | manure drying; poultry manure dryer;
  dried chicken manure
manure-treatment < manure = ủ phân gà; ủ phân bò; xử lý phân heo; xử lý chất thải chăn nuôi; xử lý phân chuồng | manure treatment;
  manure composting; livestock waste treatment; manure management; manure microbial inoculant
livestock-biogas < biogas, manure = biogas hdpe; hầm biogas heo; túi biogas; hầm biogas composite; hồ biogas phủ bạt; biogas quá tải;
  hầm biogas đầy váng | farm biogas; manure biogas; covered lagoon digester; pig farm digester
effluent-lagoon < livestock-wastewater = hồ chứa nước thải heo; nước tiểu heo; tưới cây bằng nước thải chăn nuôi | anaerobic lagoon;
  pig urine; effluent irrigation
deodorant-microbe < barn-odour = chế phẩm khử mùi chuồng; em khử mùi; khử mùi chuồng trại; khử mùi hôi chuồng; balasa
  | odour-reducing microbe; manure deodorant; em solution
nitrogen-emission-barn < barn-odour = amoniac chuồng nuôi; nh3 chuồng gà; nồng độ nh3 chuồng; lọc khí chuồng heo; khí thải trại heo;
  tháp rửa khí chuồng | ammonia emission from livestock; barn air scrubber; ammonia concentration in poultry house
milk-cooling < dairy-cow, milk = bồn làm lạnh sữa; bồn sữa; làm lạnh sữa tươi; xe bồn sữa | bulk milk tank; milk collection centre
milk-quality-test < milk = kiểm tra chất lượng sữa; sữa pha nước; béo sữa; vật chất khô sữa; sữa nhiễm khuẩn; kháng sinh trong sữa;
  đạm sữa | milk quality; solids-not-fat; milk analyser; total bacterial count of milk
milk-yield < dairy-cow = năng suất sữa; sản lượng sữa; bò giảm sữa; bò ít sữa; chu kỳ tiết sữa | milk yield; lactation curve;
  milk production; lactation of cows
goat-milk < milk, goat = sữa trâu | buffalo milk; goat cheese
stunning < slaughter = gây mê giết mổ; gây choáng; chích điện heo; gây ngất; gây ngất bằng điện | electrical stunning; gas stunning;
  humane slaughter; stunning of animals
poultry-plucking < plucking-machine, slaughter = vặt lông gà; nhổ lông vịt; lông măng; nhúng sáp vịt | poultry plucker; pin feather
pig-dehairing < slaughter, pig = cạo lông heo; trụng heo; thui heo; máy đánh lông lợn | pig dehairing; pig scalding; singeing
meat-inspection < slaughter = kiểm soát giết mổ; kiểm dịch thịt; dấu kiểm soát giết mổ; heo bơm nước; thịt bơm nước; thịt nhiễm khuẩn
  | meat inspection; ante-mortem inspection; carcass contamination; water-injected meat
live-animal-transport < livestock = vận chuyển vật nuôi; vận chuyển gia súc; xe chở heo; xe chở gà; cầu cân heo | live animal transport;
  livestock truck; pig loading ramp; transport mortality
castration < livestock = thiến heo; thiến; thiến heo con; thiến miễn dịch; mùi heo đực; cắt sừng; gà thiến | castration; boar taint;
  immunocastration; capon; dehorning
beak-trimming < poultry = cắt mỏ; máy cắt mỏ gà; cắt mỏ gà; cắt móng gà | beak treatment; debeaking; infrared beak trimming; toe clipping
livestock-density < livestock = mật độ chăn nuôi; đơn vị vật nuôi; nuôi nhốt chật; sức chứa môi trường chăn nuôi; quy hoạch chăn nuôi;
  di dời chuồng trại | animal density; livestock unit; overcrowding of animals; livestock zoning
backyard-farming < livestock = chăn nuôi nông hộ; chăn nuôi nhỏ lẻ; nuôi hộ gia đình; chăn nuôi trang trại; chăn nuôi gia công
  | smallholder livestock; backyard farming; contract farming of pigs; household animal production
organic-livestock < livestock = chăn nuôi hữu cơ; chăn nuôi sinh thái; chăn nuôi tuần hoàn; vườn ao chuồng; vahp; vietgahp; mô hình vac
  | organic livestock; organic animal production; integrated crop-livestock; garden-pond-pen; good animal husbandry practice
queen-bee < bee = ong chúa; tạo chúa; tạo ong chúa; thay chúa; mũ chúa; cấp tạo ong chúa; ong chia đàn | queen bee; queen rearing;
  queen cell; colony splitting; bee swarming
royal-jelly < beeswax-propolis = khai thác sữa ong chúa; sấy sữa ong chúa | 10-hda; royal jelly harvesting; royal jelly powder
propolis < beeswax-propolis = keo ong dú; sáp keo ong; cao keo ong; chiết keo ong | propolis extract; bee glue
bee-pollen < beeswax-propolis = phấn hoa; phấn ong; lương ong; sấy phấn hoa | bee bread; pollen drying; pollen collection
beeswax < beeswax-propolis = tầng chân ong; nấu sáp ong; bánh tổ ong; chân tầng ong | comb foundation; wax melting; honeycomb frame
stingless-bee < bee = ong dú; mật ong dú; ong không ngòi đốt; nuôi ong dú | stingless bee; meliponine; meliponiculture; trigona;
  tetragonula
honey-extractor < honey = quay mật; máy quay mật; thùng quay mật; thùng ong; cầu ong; thùng nuôi ong; khung cầu ong | honey extractor;
  bee box; bee frame; hive equipment; langstroth
honey-dewatering < honey = hạ thủy phần mật; tách nước mật ong; mật loãng; cô mật ong; máy hạ thủy phần | honey moisture reduction;
  honey fermentation; immature honey
honey-authenticity < honey = mật ong pha đường; mật ong nhiễm kháng sinh; nguồn gốc mật ong; kiểm tra mật ong; đường c4 trong mật
  | honey adulteration; honey authenticity; c4 sugar; carbon isotope of honey; pollen analysis of honey; melissopalynology
bee-monitoring < bee = giám sát đàn ong; cân thùng ong; ong bốc bay; ong bỏ tổ; ong chết; ong chết do thuốc sâu; nhiệt độ tổ ong
  | hive monitoring; hive scale; colony collapse; bee colony loss; absconding; bee poisoning
bee-pest < bee = sâu ăn sáp; bướm sáp; kiến phá ong; bọ cánh cứng tổ ong | wax moth; hornet; small hive beetle; galleria
bee-feed < bee = thức ăn cho ong; cho ong ăn đường; si rô đường cho ong; thức ăn thay phấn hoa; nguồn hoa; di chuyển đàn ong | bee feed;
  pollen substitute; sugar syrup feeding of bees; migratory beekeeping; bee forage
pollination-bee < bee = thụ phấn bằng ong; ong thụ phấn; ong nghệ; ong thụ phấn nhà màng; đậu trái nhờ ong | bee pollination; bumblebee;
  crop pollination; managed pollination
silkworm-egg < silkworm = trứng tằm; giống tằm; trứng giống tằm; ấp trứng tằm; giống tằm lưỡng hệ; tằm đa hệ; vòng trứng tằm
  | silkworm egg; silkworm strain; bivoltine silkworm; silkworm breeding; polyvoltine
silkworm-rearing < silkworm = nuôi tằm con; tằm con tập trung; nhà nuôi tằm; nong tằm; né tằm; né ô vuông; tằm chín; lên né; băm lá dâu;
  tằm ăn rỗi; nuôi tằm dưới nền | silkworm rearing; young silkworm; mountage; cocoon mounting; chawki; silkworm rearing house
eri-silk < silkworm = tằm sắn; tằm lá sắn; tằm thầu dầu; tơ tằm sắn | eri silkworm; eri silk; samia ricini; wild silk
silk-reeling < silk-cocoon = kéo tơ; máy ươm tơ; ươm tơ tự động; tơ nõn; tơ sống; luộc kén; nấu kén; đứt tơ | silk reeling;
  reeling machine; cocoon cooking; silk filament; silk throwing
silk-waste < silk-cocoon = tơ đũi; gốc rũ; tơ gốc; kén phế; áo kén; kéo đũi; lụa đũi | silk waste; spun silk; silk noil; floss silk;
  defective cocoon
silk-degumming < silk-cocoon = chuội tơ; khử keo tơ; nấu chuội; nước chuội tơ | silk degumming; boiling-off of silk; degummed silk
sericin-fibroin < silk-cocoon = keo tơ tằm; tơ sericin; fibroin tơ tằm | silk fibroin; sericin recovery
silkworm-pupa < silkworm = con nhộng; bột nhộng; dầu nhộng tằm; nhộng ép; ngài tằm đực | pupa oil; male silk moth
silkworm-feed < silkworm = thức ăn nhân tạo cho tằm; thức ăn tằm; thiếu lá dâu; tằm ngộ độc thuốc sâu | silkworm artificial diet;
  mulberry leaf powder diet; silkworm poisoning
swiftlet-house-tech < swiftlet = âm thanh nhà yến; loa nhà yến; mùi dẫn dụ yến; thanh làm tổ yến; tạo ẩm nhà yến; ván tổ yến;
  cú vọ phá yến; nhà yến ít chim | swiftlet sound system; nesting plank; swiftlet farming; swiftlet house humidity
bird-nest-nitrite < edible-bird-nest = nitrit tổ yến; yến bị vàng; tổ yến nhiễm nitrit; yến giả; axit sialic; yến huyết
  | nitrite in bird nest; bird nest authenticity; bird nest adulteration
swiftlet-incubation < swiftlet = ấp trứng yến; nuôi yến con; thức ăn chim yến; yến non; cứu hộ chim yến | swiftlet egg incubation;
  swiftlet chick rearing; artificial diet of swiftlet
animal-hide < slaughter = da trâu; da bò sống; da bò muối; da lợn sống; da trâu bò tươi | raw hide; cattle hide; salted hide
animal-wool-hair < livestock = lông cừu; lông thỏ; lông động vật | sheep wool; animal hair; rabbit hair
water-for-livestock < livestock = nước uống chăn nuôi; xử lý nước uống cho heo; nước uống cho gà; axit hóa nước uống
  | livestock drinking water; water sanitation for poultry; drinking water treatment for pigs
rumen-methane-additive < enteric-methane, rumen-fermentation = giảm metan dạ cỏ; mê-tan dạ cỏ; khí mê-tan bò; phát thải chăn nuôi;
  giảm phát thải chăn nuôi | methane mitigation in ruminants; asparagopsis; 3-nop; methane inhibitor for cattle
egg-fertility < egg-incubation = máy soi trứng; trứng không phôi; trứng có phôi; trứng có trống; soi trứng ấp | egg fertility;
  embryonated egg detection; fertile egg; infertile egg
colostrum < milk = sữa non; sữa đầu cho bê | colostrum; first milk
horse-farming < livestock = con ngựa; ngựa bạch; nuôi ngựa; cao ngựa | horse; white horse; equine
mannan-oligosaccharide < feed-additive, prebiotic-oligosaccharide = mannan oligosaccharit; chất xơ hòa tan thức ăn; oligosaccharit
  | mannan oligosaccharide; galacto-oligosaccharide feed; mos prebiotic
anti-nutritional-factor < animal-feed, natural-plant-toxin = gossypol; kháng dinh dưỡng khô đậu | anti-nutritional factor;
  gossypol detoxification
milking-machine < dairy-cow = máy vắt sữa; vắt sữa; robot vắt sữa; hệ thống vắt sữa; nhúng núm vú | milking machine; milking parlour;
  automatic milking; teat dip
squab-farming < poultry = bồ câu pháp; nuôi bồ câu; bồ câu gà | squab; squab farming
pheasant < poultry = chim trĩ; trĩ đỏ; nuôi chim trĩ | pheasant; pheasant farming
turkey-poultry < poultry = gà tây; gà lôi tây; nuôi gà tây | turkey poult; turkey meat
guinea-fowl < poultry = gà sao; nuôi gà sao | guinea fowl; helmeted guinea fowl
ostrich < livestock = đà điểu; nuôi đà điểu; da đà điểu | ostrich; ostrich farming
fighting-cock < poultry = gà tre; gà nòi; gà chọi; gà nòi lai | game fowl; bantam; fighting cock
porcupine-farming = con nhím; nuôi nhím; nhím giống; dạ dày nhím | porcupine; porcupine farming
guinea-grass < silage = cỏ sả; cỏ mombasa; cỏ ghine; cỏ ruzi; cỏ mulato; cỏ lông para | guinea grass; ruzi grass; brachiaria; mulato;
  panicum maximum; para grass
tree-fodder < silage = cây chè đại; lá sắn ủ; bột lá chùm ngây; lá mít cho dê; thức ăn lá cây; ngọn lá sắn | trichanthera; tree fodder;
  moringa leaf meal; leaf meal
deer < livestock = hươu sao; nhung hươu; nuôi hươu; cắt nhung | sika deer; velvet antler; deer farming; deer antler
`
