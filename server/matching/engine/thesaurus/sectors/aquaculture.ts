/** Thuỷ sản: farming, species of the sea, algae, hatchery, health, pond water, fishing. */
export const aquaculture = `
aquaculture = nuôi trồng thủy sản; thủy sản; nuôi thủy sản; hải sản | aquaculture; fish farming; seafood; fishery
shrimp < aquaculture = tôm; con tôm; penaeus; giáp xác; tôm nuôi | shrimp; prawn; crustacean; penaeid
shrimp-pond < shrimp, aquaculture-pond = ao tôm; ao nuôi tôm; đầm tôm; vuông tôm; hồ nuôi tôm | shrimp pond; shrimp farm; shrimp farming
intensive-shrimp < shrimp-pond = nuôi tôm thâm canh; nuôi tôm siêu thâm canh; tôm công nghệ cao | intensive shrimp farming;
  super-intensive shrimp
aquaculture-pond < aquaculture = ao nuôi; ao cá; đầm nuôi; ao đất; ao lót bạt | fish pond; earthen pond; lined pond; grow-out pond
pond-bottom-sludge < aquaculture-pond, sludge = bùn đáy; bùn đáy ao; bùn ao; đáy ao đen | pond sediment; pond bottom sludge; pond sludge
shrimp-hepatopancreas-disease < shrimp, aquatic-disease = hoại tử gan tụy; gan tụy cấp; tôm chết sớm; ahpnd
  | acute hepatopancreatic necrosis; early mortality syndrome
white-spot-disease < shrimp, aquatic-disease = đốm trắng; bệnh đốm trắng; wssv | white spot disease; white spot syndrome
ehp < shrimp, aquatic-disease = vi bào tử trùng; tôm chậm lớn; tôm còi; vi bào tử trùng ehp | enterocytozoon; microsporidian;
  hepatopancreatic microsporidiosis; ehp
vibrio = khuẩn vibrio; vi khuẩn vibrio; mật độ vibrio; nhiễm vibrio; khuẩn vibrio trong ao | vibrio; vibriosis; luminous bacteria;
  vibrio alginolyticus; vibrio vulnificus; total vibrio count
aquatic-disease < aquaculture = bệnh thủy sản; bệnh tôm; bệnh cá; cá chết; tôm chết; dịch bệnh thủy sản; phòng bệnh tôm; tôm rớt; tôm hao
  | fish disease; aquatic animal health; shrimp disease
catfish < aquaculture = cá tra; cá basa; cá da trơn | pangasius; tra catfish; catfish; pangasianodon hypophthalmus
catfish-fingerling < catfish, hatchery = cá tra giống; cá tra bột; ương cá tra | pangasius fingerling; catfish seed
snakehead < aquaculture = cá lóc; cá quả; cá lóc bông; cá tràu; cá chuối hoa | snakehead; channa
tilapia < aquaculture = cá rô phi; cá điêu hồng; diêu hồng; cá diêu hồng; rô phi | tilapia; oreochromis; red tilapia
carp < aquaculture = cá chép; cá chép giòn; cá chép lai | carp; common carp; cyprinus carpio
eel < aquaculture = lươn; nuôi lươn; lươn giống | eel; swamp eel
grouper < aquaculture, marine-fish = cá mú; cá song; cá mú trân châu; cá mú nghệ; cá song chuột | grouper; epinephelus
marine-fish < aquaculture = cá biển; cá biển nuôi; giống cá biển | marine fish; marine finfish
lobster < aquaculture = tôm hùm; tôm hùm giống; tôm hùm thịt | lobster; spiny lobster
crab < aquaculture = cua biển; cua; nuôi cua | crab; mud crab
mollusc < aquaculture = nhuyễn thể; nhuyễn thể hai mảnh vỏ; động vật thân mềm | mollusc; mollusk; bivalve; shellfish
abalone < mollusc = bào ngư | abalone; haliotis
seaweed = rong biển; tảo bẹ; rong biển nuôi trồng | seaweed; macroalgae; kelp
microalgae = vi tảo; tảo lục | microalgae; green algae
algal-bloom < microalgae = tảo nở hoa; tảo độc; tảo phát triển mạnh | algal bloom; harmful algae
hatchery < aquaculture = con giống; trại giống; sản xuất giống; tôm giống; cá giống; ương giống; ấu trùng tôm; ấu trùng cá;
  hậu ấu trùng tôm; hậu ấu trùng | hatchery; post-larvae; fingerling; seed production; larviculture; fish fry; fish larvae;
  shrimp larvae; marine larvae
broodstock < hatchery = tôm bố mẹ; cá bố mẹ; đàn bố mẹ | broodstock; brood stock
fish-feed < aquaculture, animal-feed = thức ăn thủy sản; thức ăn tôm; thức ăn cá; cám tôm; cám cá | aquafeed; fish feed; shrimp feed
fish-meal < fish-feed = bột cá | fish meal; fishmeal
cage-farming < aquaculture = lồng bè; nuôi lồng; bè nuôi; lồng nuôi | cage culture; net cage; sea cage; floating cage
recirculating-aquaculture < aquaculture = nuôi tuần hoàn; tuần hoàn nước nuôi; hệ thống tuần hoàn ras | recirculating aquaculture;
  recirculating system; ras system
biofloc < aquaculture = công nghệ biofloc; hạt floc | biofloc; bio-floc
pond-aeration < aquaculture = quạt nước; máy quạt nước; dàn quạt; sục khí ao | paddle wheel aerator; pond aeration
dissolved-oxygen = oxy hòa tan; ôxy hòa tan; thiếu ôxy; thiếu oxy; tôm nổi đầu; cá nổi đầu; oxy đáy ao thấp | dissolved oxygen;
  oxygen depletion; hypoxic water; dissolved oxygen sensor
pond-ammonia < ammonia = khí độc; khí độc đáy ao; nh3 ao; khí độc ao nuôi | toxic gas in pond
salinity = độ mặn; nước mặn; nhiễm mặn; nước lợ | salinity; saline water; brackish water; saline intrusion
fishing-vessel = tàu cá; tàu đánh cá; ghe cá; tàu khai thác | fishing vessel; fishing boat; trawler
fishing-gear = ngư cụ; lưới đánh cá; ngư lưới cụ | fishing gear; fishing net
vessel-monitoring < fishing-vessel = giám sát hành trình; thiết bị hành trình; định vị tàu cá | vessel monitoring; vessel tracking
fish-hold < fishing-vessel, cold-storage = hầm bảo quản; hầm đá; hầm cá | fish hold; ice hold
tuna = cá ngừ; cá ngừ đại dương | tuna
squid = mực ống; mực lá; mực nang; mực tươi; con mực; mực đông lạnh; mực câu | squid; cephalopod; cuttlefish
sea-cucumber < aquaculture = hải sâm; đồn đột | sea cucumber
ornamental-fish < aquaculture = cá cảnh; cá kiểng | ornamental fish; aquarium fish
aquaculture-probiotic < aquaculture, probiotic = men vi sinh thủy sản; vi sinh xử lý ao; chế phẩm xử lý ao | pond probiotic;
  aquaculture probiotic
rice-shrimp < shrimp, rice = tôm lúa; lúa tôm; tôm rừng | rice-shrimp
black-tiger-shrimp < shrimp = tôm sú; tôm sú giống; tôm sú bố mẹ | black tiger shrimp; penaeus monodon; giant tiger prawn
whiteleg-shrimp < shrimp = tôm thẻ; tôm thẻ chân trắng; tôm chân trắng; tôm he chân trắng | vannamei; whiteleg shrimp; litopenaeus;
  pacific white shrimp; white shrimp
cyanobacteria < algal-bloom = tảo lam; vi khuẩn lam; tảo lam độc | cyanobacteria; blue-green algae; microcystis
octopus = bạch tuộc; mực tuộc | octopus
amberjack < marine-fish = cá cam sọc đen; cá cam nhật; cá cu | amberjack; yellowtail fish; seriola
mackerel < marine-fish = cá thu; cá thu ngàng; cá thu phấn | mackerel; spanish mackerel; scomberomorus
anchovy < marine-fish = cá cơm; cá cơm than; cá cơm khô | anchovy; stolephorus
sardine < marine-fish = cá trích; cá mòi; cá lầm | sardine; herring; sardinella
skipjack-tuna < tuna = cá ngừ vằn; cá ngừ sọc dưa | skipjack tuna; katsuwonus pelamis
yellowfin-tuna < tuna = cá ngừ vây vàng; cá ngừ mắt to | yellowfin tuna; bigeye tuna; thunnus
trash-fish = cá tạp; cá vụn; cá làm bột | trash fish; low-value fish
threadfin-bream < marine-fish = cá đổng; cá đổng cờ | threadfin bream; nemipterus
stingray < marine-fish = cá đuối; khô cá đuối | stingray; ray fish
sea-grapes < seaweed = rong nho; rong nho tách nước; rong nho biển | sea grape seaweed; caulerpa lentillifera; umibudo
gracilaria < seaweed = rong câu; rong câu chỉ vàng; rau câu chỉ; rong câu khô | gracilaria; agarophyte
sargassum < seaweed = rong mơ; rong nâu; rong biển nâu | sargassum; brown seaweed; brown algae
ulva < seaweed = rong cải biển; rong xanh; rong lục | ulva; sea lettuce; enteromorpha; green seaweed
kappaphycus < seaweed = rong sụn; rong sụn khô; bệnh trắng nhũn rong | kappaphycus; eucheuma; ice-ice disease
alginate-fucoidan < sargassum = chiết xuất rong mơ; chiết xuất rong nâu | fucoidan extract; fucoidan from brown seaweed; phlorotannin
diatom < microalgae = tảo silic; tảo khuê; khuê tảo | diatom; chaetoceros; skeletonema; thalassiosira
chlorella < microalgae = tảo chlorella; tảo tiểu cầu | chlorella
spirulina < microalgae = tảo xoắn; tảo spirulina; tảo xoắn khô; bột tảo xoắn | spirulina; arthrospira
haematococcus < microalgae = tảo haematococcus; vi tảo lục haematococcus | haematococcus; haematococcus pluvialis
photobioreactor < microalgae = nuôi vi tảo; nuôi sinh khối tảo; bể nuôi tảo; hệ thống ống nuôi tảo; thu sinh khối tảo | photobioreactor;
  raceway pond; algae cultivation; algae harvesting
rotifer < hatchery = luân trùng; nuôi luân trùng | rotifer; brachionus
artemia < hatchery = artemia; trứng artemia; ấp artemia; bào xác artemia | brine shrimp; artemia cyst; artemia nauplii
copepod < hatchery = giáp xác chân chèo; copepoda; chân mái chèo | copepod; acartia; calanoid
moina < hatchery = trứng nước; bo bo trứng nước | moina; daphnia; water flea; cladoceran
live-feed < hatchery = thức ăn sống; thức ăn tươi sống; mồi tươi; làm giàu thức ăn sống | live feed; live food organism;
  enrichment of live feed
nauplius < hatchery = ấu trùng nauplius; ấu trùng zoea; ấu trùng mysis; tôm post; tôm bột; post tôm; tôm pl12 | nauplius; zoea; mysis;
  shrimp post-larva; postlarvae
specific-pathogen-free < broodstock = sạch bệnh spf; tôm bố mẹ sạch bệnh; tôm sạch bệnh; kháng bệnh spr | specific pathogen free;
  spf broodstock; specific pathogen resistant; spf shrimp
induced-spawning < hatchery = kích thích sinh sản; cho đẻ nhân tạo; tiêm kích dục tố; kích dục tố; sinh sản nhân tạo; cắt mắt tôm
  | induced spawning; induced breeding; hcg hormone; lhrha; eyestalk ablation; artificial spawning
broodstock-maturation < broodstock = nuôi vỗ; nuôi vỗ thành thục; thành thục sinh dục; cá mang trứng | broodstock conditioning;
  gonad maturation; broodstock maturation
monosex-fish < hatchery, tilapia = cá rô phi đơn tính; toàn đực; đơn tính đực; chuyển giới tính cá; cá đơn tính | monosex; all-male;
  sex reversal; methyltestosterone; neofemale
triploid = tam bội; hàu tam bội | triploid
fish-egg-incubation < hatchery = ấp trứng cá; bình vây; trứng khử dính; tỷ lệ nở trứng cá; bể vòng ấp cá | fish egg incubation; weis jar;
  hatching jar
genetic-improvement-aquatic < hatchery = chọn giống thủy sản; chọn giống cá; chọn giống tôm; gia hóa tôm | fish selective breeding;
  genetic improvement of fish; domestication of shrimp; gift tilapia
nursery-pond < hatchery = ương vèo; ao vèo; ao ương; bể ương; ương cá bột; ương cá hương; bể ương dưỡng; tôm ương; gièo ương
  | nursery pond; nursery tank; nursery phase; larval rearing tank
larval-survival < hatchery = tỷ lệ sống ấu trùng; hao hụt giống; hao giống; ương hao; rớt đáy; tỷ lệ sống thấp; cá bột chết
  | larval survival; larval mortality; fry mortality
acclimation < hatchery = thuần hóa độ mặn; thuần độ mặn; thuần nước; ngọt hóa tôm giống; sốc độ mặn | acclimation of fry;
  salinity acclimation; salinity stress; osmoregulation
seed-counter < hatchery = đếm tôm giống; máy đếm cá giống; máy đếm giống; đếm con giống; máy đếm tôm | fry counter; fish counter;
  shrimp larvae counting
cannibalism-fish < hatchery = ăn thịt lẫn nhau; ăn lẫn nhau; cá ăn nhau | cannibalism in fish; fish cannibalism
scad < marine-fish = cá nục; cá nục suôn; cá sòng; cá nục hấp | scad; round scad; decapterus; horse mackerel
indian-mackerel < marine-fish = cá bạc má; cá ba thú | indian mackerel; rastrelliger
lizardfish < marine-fish = cá mối vạch; cá mối thường; cá mối | lizardfish; saurida
croaker < marine-fish = cá đù; cá đù bạc; cá sửu | croaker; jewfish; johnius
trevally < marine-fish = cá khế; cá bè vẫu; cá bè vàng; cá chim đen; cá háo | trevally; caranx; black pomfret
marine-feed-microalgae < microalgae, hatchery = tảo nannochloropsis; tảo tươi; tảo cô đặc; nuôi tảo làm thức ăn; tảo giống
  | nannochloropsis; isochrysis; tetraselmis; algae paste
tubifex < hatchery = trùn chỉ; trùng chỉ | tubifex; sludge worm
bivalve-spat < mollusc, hatchery = ấu trùng chữ d; ấu trùng bám; giống nhuyễn thể; ngao giống; nghêu giống; nghêu cám; hàu giống bám
  | veliger larva; bivalve seed; spat settlement; oyster spat; clam spat
size-variation < aquaculture = phân đàn; tôm phân đàn; cá phân đàn; lọc cỡ cá; phân cỡ cá | size variation; size grading of fish;
  fish grader
dogfish-shark < marine-fish = vi cá; vây cá mập | shark fin; dogfish
agar < gracilaria = thạch rau câu; bột agar; chiết agar từ rong | agar from gracilaria; agar yield
carrageenan < kappaphycus = carrageenan; chế biến rong sụn | kappa carrageenan; carrageenan extraction
alginate = axit alginic; alginate; chiết alginat từ rong | alginic acid; alginate extraction
`
