/** Thuỷ sản: farming, hatchery, health, pond water, fishing. */
export const aquaculture = `
aquaculture = nuôi trồng thủy sản; thủy sản; nuôi thủy sản; hải sản | aquaculture; fish farming; seafood; fishery
shrimp < aquaculture = tôm; con tôm; tôm sú; tôm thẻ; tôm thẻ chân trắng; penaeus; litopenaeus; giáp xác | shrimp;
  prawn; vannamei; crustacean; penaeid
shrimp-pond < shrimp, aquaculture-pond = ao tôm; ao nuôi tôm; đầm tôm; vuông tôm; hồ nuôi tôm | shrimp pond;
  shrimp farm; shrimp farming
intensive-shrimp < shrimp-pond = nuôi tôm thâm canh; nuôi tôm siêu thâm canh; tôm công nghệ cao
  | intensive shrimp farming; super-intensive shrimp
aquaculture-pond < aquaculture = ao nuôi; ao cá; đầm nuôi; ao đất; ao lót bạt | fish pond; earthen pond; lined pond;
  grow-out pond
pond-bottom-sludge < aquaculture-pond, sludge = bùn đáy; bùn đáy ao; bùn ao; đáy ao đen | pond sediment;
  pond bottom sludge; pond sludge
shrimp-hepatopancreas-disease < shrimp, aquatic-disease = hoại tử gan tụy; gan tụy cấp; tôm chết sớm; ahpnd
  | acute hepatopancreatic necrosis; early mortality syndrome
white-spot-disease < shrimp, aquatic-disease = đốm trắng; bệnh đốm trắng; wssv | white spot disease; white spot syndrome
ehp < shrimp, aquatic-disease = vi bào tử trùng; tôm chậm lớn; phân trắng; bệnh phân trắng | enterocytozoon;
  microsporidian; white feces
vibrio = khuẩn vibrio; vi khuẩn vibrio | vibrio; vibriosis; luminous bacteria
aquatic-disease < aquaculture = bệnh thủy sản; bệnh tôm; bệnh cá; cá chết; tôm chết | fish disease;
  aquatic animal health; shrimp disease
catfish < aquaculture = cá tra; cá basa; cá da trơn | pangasius; tra catfish; catfish
catfish-fingerling < catfish, hatchery = cá tra giống; cá tra bột; ương cá tra | pangasius fingerling; catfish seed
snakehead < aquaculture = cá lóc; cá quả | snakehead
tilapia < aquaculture = cá rô phi; cá điêu hồng; diêu hồng | tilapia
carp < aquaculture = cá chép; cá trắm; cá mè | carp
eel < aquaculture = lươn; nuôi lươn; lươn giống | eel; swamp eel
grouper < aquaculture, marine-fish = cá mú; cá song | grouper
marine-fish < aquaculture = cá biển; cá chẽm; cá bớp; cá chim vây vàng | marine fish; sea bass; barramundi; cobia;
  pompano
lobster < aquaculture = tôm hùm; tôm hùm giống | lobster; spiny lobster
crab < aquaculture = cua biển; cua; ghẹ; cua lột | crab; mud crab; swimming crab; soft-shell crab
mollusc < aquaculture = nhuyễn thể; ngao; nghêu; hàu; sò huyết; vẹm; hến | mollusc; clam; oyster; cockle; mussel;
  bivalve; shellfish
abalone < mollusc = bào ngư; ốc hương | abalone; babylon snail
seaweed = rong biển; rong sụn; rong nho; tảo bẹ; rong câu | seaweed; macroalgae; kelp; gracilaria; kappaphycus
microalgae = vi tảo; tảo xoắn; tảo spirulina; tảo lục | microalgae; spirulina; chlorella; diatom
algal-bloom < microalgae = tảo nở hoa; tảo độc; tảo lam; tảo tàn; vi khuẩn lam | algal bloom; cyanobacteria;
  harmful algae; blue-green algae
hatchery < aquaculture = con giống; trại giống; sản xuất giống; tôm giống; cá giống; ương giống; ấu trùng;
  hậu ấu trùng | hatchery; larvae; post-larvae; fry; fingerling; seed production; larviculture
broodstock < hatchery = tôm bố mẹ; cá bố mẹ; đàn bố mẹ | broodstock; brood stock
fish-feed < aquaculture, animal-feed = thức ăn thủy sản; thức ăn tôm; thức ăn cá; cám tôm; cám cá | aquafeed;
  fish feed; shrimp feed
fish-meal < fish-feed = bột cá | fish meal; fishmeal
cage-farming < aquaculture = lồng bè; nuôi lồng; bè nuôi; lồng nuôi | cage culture; net cage; sea cage; floating cage
recirculating-aquaculture < aquaculture = nuôi tuần hoàn; tuần hoàn nước nuôi; hệ thống tuần hoàn ras
  | recirculating aquaculture; recirculating system; ras system
biofloc < aquaculture = công nghệ biofloc; hạt floc | biofloc; bio-floc
pond-aeration < aquaculture = quạt nước; máy quạt nước; dàn quạt; sục khí ao | paddle wheel aerator; pond aeration
dissolved-oxygen = oxy hòa tan; ôxy hòa tan; thiếu ôxy; thiếu oxy; tôm nổi đầu; cá nổi đầu | dissolved oxygen;
  oxygen depletion; hypoxia
pond-ammonia < ammonia = khí độc; khí độc đáy ao; nh3 ao | toxic gas in pond
salinity = độ mặn; nước mặn; nhiễm mặn; nước lợ | salinity; saline water; brackish water; saline intrusion
fishing-vessel = tàu cá; tàu đánh cá; ghe cá; tàu khai thác | fishing vessel; fishing boat; trawler
fishing-gear = ngư cụ; lưới đánh cá; câu cá ngừ; lưới kéo; lưới vây | fishing gear; fishing net; longline; purse seine
vessel-monitoring < fishing-vessel = giám sát hành trình; thiết bị hành trình; định vị tàu cá | vessel monitoring;
  vessel tracking
fish-hold < fishing-vessel, cold-storage = hầm bảo quản; hầm đá; hầm cá | fish hold; ice hold
tuna = cá ngừ; cá ngừ đại dương | tuna
squid = mực; mực ống; bạch tuộc | squid; octopus; cephalopod
sea-cucumber < aquaculture = hải sâm; đồn đột | sea cucumber
ornamental-fish < aquaculture = cá cảnh; cá koi | ornamental fish; koi; aquarium fish
aquaculture-probiotic < aquaculture, probiotic = men vi sinh thủy sản; vi sinh xử lý ao; chế phẩm xử lý ao
  | pond probiotic; aquaculture probiotic
rice-shrimp < shrimp, rice = tôm lúa; lúa tôm; tôm rừng | rice-shrimp
`
