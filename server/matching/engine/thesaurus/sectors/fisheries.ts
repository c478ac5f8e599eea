/** Aquatic species, cages and tanks, pond water and its inputs, fishing gear and boats, catch and raw material. */
export const fisheries = `
giant-freshwater-prawn < shrimp = tôm càng xanh; tôm càng; tôm càng xanh toàn đực | giant freshwater prawn; macrobrachium rosenbergii;
  macrobrachium
metapenaeus-shrimp < shrimp = tôm đất; tôm rảo; tôm bạc | greasyback shrimp; metapenaeus; banana prawn
mantis-shrimp < aquaculture = tôm tít; tôm tích; bề bề | mantis shrimp; stomatopod
crayfish < aquaculture = tôm càng đỏ; tôm hùm đất; tôm hùm nước ngọt | crayfish; red claw; cherax; procambarus
acetes < shrimp = con ruốc; moi biển; tép moi; ruốc biển; khuyếc | acetes; paste shrimp; mysid
blue-swimming-crab < crab = ghẹ; ghẹ xanh; con ghẹ | swimming crab; blue swimming crab; portunus pelagicus
soft-shell-crab < crab = cua lột; cua hai da; nuôi cua lột | soft-shell crab; crab moulting
crab-seed < crab, hatchery = cua giống; cua bột; cua con; cua me | crablet; crab megalopa; crab seed
mud-crab-fattening < crab = cua gạch; cua thịt; cua xanh; cua ốp; nuôi cua hộp | crab fattening; vertical crab farming;
  scylla paramamosain; scylla serrata
paddy-crab < crab = cua đồng | freshwater paddy crab; rice-field crab
sea-bass < marine-fish = cá chẽm; cá vược; cá chẽm giống | sea bass; barramundi; lates calcarifer; seabass
cobia < marine-fish = cá bớp; cá giò; cá bóp | cobia; rachycentron canadum
pompano < marine-fish = cá chim vây vàng; cá chim trắng vây vàng; cá sòng chim | pompano; trachinotus; snubnose pompano
snapper < marine-fish = cá hồng; cá hồng bạc | snapper; red snapper; mangrove snapper; lutjanus
mullet < marine-fish = cá đối; cá đối mục | mullet; mugil cephalus
milkfish < marine-fish = cá măng; cá măng sữa; cá măng biển | milkfish; chanos chanos
rabbitfish < marine-fish = cá dìa; cá kình | rabbitfish; siganus
seahorse < aquaculture = cá ngựa; cá ngựa đen | seahorse; hippocampus kuda
grass-carp < carp = cá trắm; cá trắm cỏ | grass carp; ctenopharyngodon
silver-carp < carp = cá mè; cá mè trắng; cá mè hoa | silver carp; bighead carp; hypophthalmichthys
rohu < carp = cá trôi; cá rô hu; cá trôi ấn độ | rohu; mrigal; indian major carp
climbing-perch < aquaculture = cá rô đồng; cá rô đầu vuông | climbing perch; anabas testudineus
gourami < aquaculture = cá sặc; cá sặc rằn; cá sặc bổi; khô cá sặc | gourami; snakeskin gourami; trichopodus
walking-catfish < aquaculture = cá trê; cá trê vàng; cá trê lai | walking catfish; clarias; african catfish
featherback < aquaculture = cá thát lát; cá thác lác; cá nàng hai; cá còm; cá thát lát còm; chả cá thát lát | featherback; knifefish;
  chitala
bagrid-catfish < aquaculture = cá lăng; cá lăng nha; cá lăng đuôi đỏ; cá lăng chấm; cá chiên sông | bagrid catfish; hemibagrus;
  red-tailed mystus; bagarius
goby < aquaculture = cá bống; cá bống tượng; cá bống mú; cá bống bớp | goby; marble goby; sleeper goby; oxyeleotris
mudskipper < aquaculture = cá kèo; cá bống kèo; cá thòi lòi | mudskipper; pseudapocryptes
loach < aquaculture = cá chạch; chạch bùn; chạch đồng; cá chạch bùn | loach; misgurnus; weather loach
anguillid-eel < eel = cá chình; cá chình bông; cá chình hoa; cá chình bột | anguilla; marbled eel; glass eel
sturgeon < aquaculture = cá tầm; nuôi cá tầm | sturgeon; acipenser; sturgeon farming
trout-salmon < aquaculture = cá hồi; cá hồi vân; cá nước lạnh | salmon; rainbow trout; cold-water fish; oncorhynchus
flood-season-fish = cá linh; cá đồng; cá mùa lũ; cá nước ngọt; cá sông | freshwater fish; mud carp; floodplain fishery
soft-shelled-turtle < aquaculture = ba ba; ba ba gai; ba ba trơn; cua đinh | soft-shelled turtle; trionyx; pelodiscus
crocodile = cá sấu; da cá sấu; nuôi cá sấu | crocodile; crocodile skin
clam < mollusc = ngao; nghêu; nghêu trắng; nghêu bến tre; ngao hai cùi; nghêu chết; bãi nghêu | clam; hard clam; meretrix; lyrata clam
oyster < mollusc = hàu; hàu sữa; hàu thái bình dương; hàu giống | oyster; pacific oyster; crassostrea
cockle < mollusc = sò huyết; sò lông; sò giống; sò huyết giống | cockle; blood cockle; ark shell; anadara
mussel < mollusc = vẹm; vẹm xanh; chem chép | mussel; green mussel; perna viridis
scallop < mollusc = con điệp; sò điệp; điệp quạt; cồi điệp; cồi sò điệp | scallop; chlamys; scallop adductor
geoduck < mollusc = tu hài; ốc vòi voi; tu hài giống | geoduck; otter clam; lutraria
freshwater-clam < mollusc = hến; con hến; hến sông | corbicula; basket clam; hen clam
pearl-oyster < mollusc = trai ngọc; ngọc trai; cấy ngọc trai; trai lấy ngọc; nuôi trai cấy ngọc | pearl oyster; cultured pearl;
  pearl culture; pinctada
babylon-snail < mollusc = ốc hương; ốc hương giống; ốc hương sưng vòi | babylon snail; babylonia areolata; spotted babylon
freshwater-snail < mollusc = ốc bươu đen; ốc nhồi; ốc lác; nuôi ốc nhồi; ốc đắng | black apple snail; pila polita;
  edible freshwater snail
marine-snail < mollusc = ốc len; ốc biển; ốc nhảy; ốc đá; ốc gai | sea snail; mud creeper; gastropod
jellyfish = con sứa; sứa biển; sứa muối | jellyfish; rhopilema
sea-urchin < aquaculture = cầu gai; con nhum; nhum biển; nhím biển | sea urchin; tripneustes; urchin roe
ragworm < aquaculture = con rươi; rươi; đầm rươi; giun nhiều tơ | ragworm; polychaete; tylorrhynchus
peanut-worm < aquaculture = sá sùng; sâu đất biển; bông thùa; trùn biển | peanut worm; sipunculus
spiny-lobster-seed < lobster, hatchery = tôm hùm trắng; tôm hùm bông; tôm hùm xanh; ương tôm hùm | lobster puerulus; panulirus ornatus;
  panulirus homarus
coral = san hô; rạn san hô; cấy san hô; san hô tẩy trắng | coral; coral reef; coral bleaching; coral restoration
seagrass = cỏ biển; thảm cỏ biển | seagrass; seagrass meadow
live-transport < aquaculture = vận chuyển sống; vận chuyển cá sống; vận chuyển tôm sống; đóng túi oxy; vận chuyển con giống; gây mê cá;
  ngủ đông tôm | live transport; live fish transport; fish anaesthesia; ms-222; clove oil anaesthesia; waterless transport
polyculture < aquaculture = nuôi ghép; nuôi xen ghép; nuôi kết hợp; nuôi đa loài | polyculture; co-culture; mixed culture of fish
imta < polyculture = nuôi đa dinh dưỡng; nuôi tích hợp đa bậc dinh dưỡng | integrated multi-trophic aquaculture; imta
aquaponics < recirculating-aquaculture, hydroponics = aquaponic; trồng rau nuôi cá; cá rau kết hợp | aquaponics; fish-vegetable system
rice-fish < aquaculture, rice = cá lúa; lúa cá; nuôi cá ruộng lúa; lúa cua; nuôi cá trong ruộng | rice-fish; rice-fish farming; rice-crab
extensive-farming < shrimp-pond = quảng canh; quảng canh cải tiến; bán thâm canh; nuôi tôm sinh thái; nuôi tôm dưới tán rừng
  | extensive shrimp farming; improved extensive; semi-intensive; organic shrimp; mangrove-shrimp
in-pond-raceway < aquaculture-pond = sông trong ao; máng nuôi cá; nuôi cá sông trong ao | in-pond raceway; raceway system; iprs
pond-liner < aquaculture-pond = bạt lót ao; bạt hdpe; bạt nhựa lót ao; lót bạt đáy; màng chống thấm ao | pond liner; hdpe liner;
  geomembrane for pond
fish-tank < aquaculture = bể composite nuôi cá; bể bạt; bể tròn nuôi tôm; bể xi măng nuôi; bể lót bạt; bể khung sắt; bể nổi nuôi cá
  | fish tank; rearing tank; tarpaulin tank; circular culture tank
pond-shading < aquaculture-pond = mái che ao; lưới che ao; nhà màng nuôi tôm; lưới lan che ao; nuôi tôm nhà kính; nuôi tôm vụ đông
  | pond cover; greenhouse shrimp farming; overwintering of fish
pond-siphon < aquaculture-pond = xi-phông đáy; hố xi phông; siphon đáy; toilet tôm; xi phông đáy ao; xi phông ao; hố gom thải ao tôm
  | pond siphon; central drain; shrimp toilet; bottom drain
pond-preparation < aquaculture-pond = cải tạo ao; phơi ao; phơi đáy ao; sên vét; nạo vét ao; sên vét ao; diệt tạp; diệt cá tạp
  | pond preparation; pond drying; dredging of pond; piscicide
settling-pond < aquaculture-pond = ao lắng; ao sẵn sàng; ao xử lý nước; ao chứa lắng; nước cấp ao nuôi; túi lọc nước cấp | settling pond;
  reservoir pond; water intake treatment; treatment pond
aquaculture-wastewater < wastewater, aquaculture = nước thải nuôi tôm; nước thải ao nuôi; nước thải nuôi cá tra; nước thải thủy sản nuôi;
  nước xả ao; chất thải nuôi tôm | aquaculture effluent; shrimp farm effluent; fish farm wastewater; aquaculture wastewater
saline-sludge < pond-bottom-sludge = bùn thải ao tôm; bùn thải nuôi tôm; bùn mặn; bùn ao cá tra; bùn nuôi cá | saline sludge;
  shrimp pond sludge; fish pond sludge; aquaculture sludge
water-exchange < aquaculture-pond = ít thay nước; không thay nước; thay nước ao; thay nước ao nuôi; thay nước tôm | water exchange;
  zero water exchange; limited water exchange
stocking-density < aquaculture = mật độ thả; thả giống; mật độ nuôi; thả nuôi; thả dày | stocking density; fish stocking
drum-filter < recirculating-aquaculture = lọc trống; trống lọc; lọc drum; bộ lọc cơ học ras | drum filter; microscreen;
  mechanical filter for fish farm
protein-skimmer < recirculating-aquaculture = tách bọt protein; tháp tách bọt; tách đạm nước nuôi | protein skimmer; foam fractionation;
  foam fractionator
bio-media < recirculating-aquaculture, biofilter = giá thể vi sinh; hạt lọc kaldnes; hạt nhựa lọc; sứ lọc; bể lọc vi sinh;
  vật liệu lọc sinh học | biofilter media; bio-carrier; moving bed biofilter; kaldnes media; bio ball
pond-oxygen-diffuser < pond-aeration = oxy đáy; đĩa sục khí; giàn oxy đáy; vỉ oxy; ống sủi khí; sủi oxy; ống oxy nano | bottom aeration;
  diffused aeration; air stone; nano tube diffuser
oxygen-supply-pond < dissolved-oxygen = oxy viên; oxy hạt; cấp cứu oxy; cấp oxy tức thời; oxy bột | oxygen tablet; sodium percarbonate;
  emergency oxygen; oxygen cone
aerator-energy < pond-aeration = tiền điện quạt nước; quạt oxy ao; mô tơ quạt ao; quạt lông nhím; quạt cánh ao;
  quạt nước năng lượng mặt trời | aerator motor; solar aerator; long-arm aerator; aerator energy saving
auto-feeder-fish < fish-feed = máy cho tôm ăn; máy cho cá ăn; máy rải thức ăn; cho ăn tự động; máy bắn thức ăn | automatic feeder;
  auto feeder; feed blower; feeding machine
feed-tray < fish-feed = nhá tôm; sàng ăn; canh nhá; sàng cho ăn; canh sàng ăn; vó cho ăn | feed tray; check tray; feeding tray;
  feed monitoring
hydrophone-feeding < auto-feeder-fish = cho ăn bằng âm thanh; thủy âm; cảm biến âm thanh dưới nước | hydrophone; acoustic feeding;
  passive acoustics; underwater acoustics
feed-conversion = hệ số thức ăn; hệ số chuyển đổi thức ăn; fcr; hao thức ăn; tốn thức ăn; dư thức ăn; tiêu tốn thức ăn
  | feed conversion ratio; feed conversion; feed efficiency; overfeeding
underwater-camera < aquaculture = camera dưới nước; máy ảnh dưới nước; nhận dạng tôm; đo kích cỡ tôm; ước lượng sinh khối
  | underwater camera; underwater imaging; biomass estimation; shrimp size measurement
pond-monitoring < aquaculture-pond, water-quality = giám sát ao nuôi; quan trắc ao nuôi; cảm biến ao; đo nước ao; đo môi trường ao;
  kit đo nước; test sera; cảnh báo môi trường nuôi | pond monitoring; pond sensor; water test kit; aquaculture iot; multiparameter probe
pond-ph < water-quality = ph nước ao; ph ao; tụt ph; ph tăng cao; ph dao động; ph sau mưa | pond ph; ph fluctuation
alkalinity < water-quality = độ kiềm; kiềm thấp; tăng kiềm; kiềm nước; tụt kiềm; độ cứng nước ao | alkalinity; carbonate hardness
total-ammonia < pond-ammonia = nh3 cao; amoniac trong ao; nh4 nh3; đạm amon; khí độc no2; khí độc nh3 | total ammonia nitrogen;
  unionised ammonia; ammonia toxicity; ammonia in pond
pond-h2s < hydrogen-sulphide = khí độc h2s; h2s đáy ao; bùn đen thối; đáy ao thối; mùi trứng thối ao | sulphide in sediment;
  pond hydrogen sulphide; black sediment
redox-potential < water-quality = thế oxy hóa khử; orp | redox potential; oxidation-reduction potential
water-transparency < water-quality = nước ao đục; đĩa secchi; phù sa lơ lửng; độ trong nước ao; ao đục | secchi disc; water clarity;
  suspended clay; water transparency
water-colour-pond < algal-bloom = gây màu nước; nước xanh đậm; giữ màu nước; màu nước ao; mất màu nước ao | pond water colour;
  green water; phytoplankton management; greenwater technique
plankton < microalgae = phù du; phiêu sinh; thực vật phù du; động vật phù du; tảo phù du; sinh vật phù du | plankton; phytoplankton;
  zooplankton
algal-crash < algal-bloom = sụp tảo; rớt tảo; tảo chết; cắt tảo; nhớt tảo; váng tảo; tảo tàn trong ao | algal crash; algae die-off;
  plankton crash; algae control
red-tide < algal-bloom = thủy triều đỏ; triều đỏ; tảo giáp; tảo nở hoa biển | red tide; dinoflagellate; noctiluca; toxic phytoplankton
shellfish-toxin < mollusc, fish-toxin = độc tố tảo; độc tố gây liệt cơ; độc tố gây tiêu chảy nhuyễn thể; hàu nhiễm độc tố
  | paralytic shellfish poisoning; okadaic acid; marine biotoxin
filamentous-algae < algal-bloom = rong đáy; rong nhớt; rong mền; rong đuôi chồn; rong tạp trong ao; lab lab | filamentous algae;
  aquatic weed in pond; lablab
pond-lime < aquaculture-pond = vôi ao; bón vôi ao; tạt vôi; vôi dolomite; vôi nóng; canxi cacbonat bột vôi | pond liming; dolomitic lime;
  pond lime
pond-minerals < aquaculture-pond = khoáng tạt; khoáng ao nuôi; thiếu khoáng; khoáng tôm; bổ sung khoáng cho tôm
  | mineral supplementation of pond; magnesium potassium ratio; ionic balance; water mineral
yucca < pond-ammonia = yucca; chiết xuất yucca; hấp thu khí độc | yucca schidigera; yucca extract
saponin-teaseed < aquaculture-pond = bã trà; bã hạt trà; bột hạt chè; saponin hạt trà | tea seed cake; tea saponin; tea seed meal;
  camellia saponin
potassium-permanganate = thuốc tím; kmno4; kali permanganat | potassium permanganate
copper-sulphate = đồng sunfat; cuso4; phèn xanh; sulfat đồng | copper sulphate; copper sulfate; bluestone
chlorine-treatment-pond < aquaculture-pond = chlorine ao; clorin xử lý ao; khử trùng ao; diệt khuẩn ao; khử trùng nước ao
  | pond disinfection; pond chlorination; trichloroisocyanuric acid; tcca
sodium-thiosulphate = natri thiosunfat; thiosulfat; khử clo dư | sodium thiosulphate; sodium thiosulfate; dechlorination
edta = edta; khử kim loại nặng nước ao; khử phèn ao | ethylenediaminetetraacetic acid; chelating agent
nitrifying-bacteria < aquaculture-probiotic = vi khuẩn nitrat hóa; vi khuẩn nitrosomonas; vi sinh xử lý no2; vi sinh xử lý khí độc
  | nitrifying bacteria; nitrosomonas; nitrobacter; ammonia-oxidising bacteria
photosynthetic-bacteria < aquaculture-probiotic = vi khuẩn quang hợp; vi khuẩn quang dưỡng; vi khuẩn tía; vi khuẩn quang dưỡng tía
  | photosynthetic bacteria; purple bacteria; rhodopseudomonas; rhodobacter; purple non-sulfur bacteria
immunostimulant = chất kích thích miễn dịch; tăng đề kháng; tăng sức đề kháng; kích thích miễn dịch | immunostimulant;
  immune enhancement; innate immunity
feed-attractant < fish-feed = dẫn dụ bắt mồi; dịch cá; dịch mực; dịch trùn; kích thích bắt mồi | feed attractant; squid hydrolysate;
  feeding stimulant; palatability enhancer
floating-feed < fish-feed = thức ăn nổi; thức ăn viên nổi; cám viên nổi; thức ăn viên chìm; viên nổi; tan rã viên | floating feed;
  extruded fish feed; sinking pellet; water stability of pellet
fishmeal-replacement < fish-meal = thay thế bột cá; đạm thay thế bột cá; đạm đơn bào; protein đơn bào | fish meal replacement;
  single-cell protein; plant protein in aquafeed; alternative protein source
hdpe-cage < cage-farming = lồng hdpe; lồng tròn hdpe; bè hdpe; lồng na uy; lồng bè gỗ; lồng nhựa nuôi cá | hdpe cage; circular cage;
  norwegian cage; plastic cage
offshore-farming < cage-farming = nuôi biển; nuôi biển xa bờ; nuôi biển công nghiệp; nuôi xa bờ | offshore aquaculture; mariculture;
  open-sea farming; marine aquaculture
submersible-cage < offshore-farming = lồng chìm; lồng bán chìm; lồng chịu bão; lồng nuôi chìm | submersible cage; semi-submersible cage;
  storm-resistant cage
cage-mooring < cage-farming = neo lồng bè; neo bè; phao neo lồng; phao bè; phao xốp bè nuôi; phao nuôi hàu | mooring of cage;
  cage anchoring; cage float; styrofoam buoy
net-biofouling < cage-farming = lưới bám bẩn; sinh vật bám lồng; giặt lưới; vệ sinh lưới lồng; rong rêu bám lưới | net fouling;
  net cleaning; biofouling of cage; net washing robot
raft-culture < mollusc = bè treo; nuôi treo dây; giàn bè nuôi hàu; cọc nuôi hàu; giàn treo nuôi hàu | raft culture; longline culture;
  hanging culture; rope culture
river-cage < cage-farming = bè cá; nuôi cá bè; lồng bè trên sông; nuôi cá hồ chứa; lồng hồ thủy điện; vèo lưới | river cage;
  reservoir cage; hapa; fish pen
fish-harvest < aquaculture = thu hoạch tôm; thu hoạch cá; kéo lưới ao; bơm hút cá; thu tỉa; tôm thương phẩm; cá thương phẩm;
  cá thu hoạch; cá thu được; tôm thu hoạch | fish harvesting; shrimp harvest; fish pump; partial harvest
trawl < fishing-gear = lưới kéo; giã cào; lưới cào; tàu lưới kéo; cào bay | trawl; trawl net; bottom trawling; otter trawl
purse-seine < fishing-gear = lưới vây; lưới rút; tàu lưới vây; lưới vây rút chì | purse seine; seine net; purse seiner
gillnet < fishing-gear = lưới rê; lưới bén; lưới cản; lưới ba lớp; lưới rê hỗn hợp | gillnet; drift net; trammel net
longline-fishing < fishing-gear, tuna = câu cá ngừ; câu vàng; nghề câu vàng; câu tay cá ngừ; dây câu; lưỡi câu; mồi câu | longline;
  handline; longline fishing; fishing hook; fishing bait
light-fishing < fishing-gear, squid = đèn câu mực; đèn dụ cá; pha xúc; chụp mực; đèn led tàu cá; đèn cao áp tàu cá; nghề chụp mực
  | light fishing; fishing light; led fishing lamp; squid jigging; stick-held falling net
fish-trap < fishing-gear = lồng bẫy; lồng ghẹ; lờ dây; lú bát quái; bẫy ghẹ; rập cua; đáy hàng khơi | fish trap; crab pot; fyke net;
  stow net
fish-aggregating < fishing-gear = chà rạo; cây chà; thả chà; rạn nhân tạo; chà tập trung cá | fish aggregating device; artificial reef;
  payao
fish-finder < fishing-vessel = máy dò cá; máy dò ngang; sonar tàu cá; máy tầm ngư | fish finder; echo sounder; fishing sonar;
  scanning sonar
net-hauler < fishing-gear, fishing-vessel = máy thu lưới; tời thu lưới; tời thủy lực tàu cá; máy tời tàu cá; cẩu lưới; máy thu câu
  | net hauler; line hauler; fishing winch
fishing-net-material < fishing-gear = sợi lưới; dệt lưới; lưới cước; chỉ lưới; dây giềng; lưới dyneema; phao lưới; chì lưới | net twine;
  knotless netting; monofilament net; float line; fishing netting
destructive-fishing < fishing-gear = kích điện; xung điện bắt cá; thuốc nổ đánh cá; cào điện; khai thác tận diệt | electrofishing;
  destructive fishing; blast fishing
ghost-gear < fishing-gear, plastic-waste = lưới ma; lưới rách bỏ; ngư lưới cụ thải; lưới cũ | ghost net; abandoned fishing gear;
  discarded net; fishing net recycling
marine-capture < fishing-vessel = đánh bắt; đánh bắt xa bờ; khai thác hải sản; đánh bắt hải sản; khai thác thủy sản; ngư dân; nghề cá
  | capture fishery; marine capture; offshore fishing; fisherman; small-scale fishery
iuu-fishing < marine-capture = chống khai thác iuu; khai thác iuu; thẻ vàng iuu; khai thác bất hợp pháp;
  xác nhận nguồn gốc thủy sản khai thác | iuu fishing; illegal fishing; catch certification
fishing-logbook < marine-capture, traceability = nhật ký khai thác; nhật ký điện tử tàu cá; truy xuất thủy sản khai thác
  | fishing logbook; electronic logbook; catch documentation
fishing-ground < marine-capture = ngư trường; dự báo ngư trường; dự báo cá; bản đồ ngư trường | fishing ground; fishing ground forecast;
  sea surface temperature; chlorophyll-a
fish-stock < marine-capture = nguồn lợi thủy sản; trữ lượng cá; cạn kiệt nguồn lợi; tái tạo nguồn lợi; thả cá phóng sinh; bãi đẻ cá
  | fish stock; stock assessment; stock enhancement; overfishing; fishery resource
fishing-port < marine-capture = cảng cá; bến cá; chợ cá; khu neo đậu; âu thuyền | fishing port; landing site; fish market;
  fishing harbour
composite-boat < fishing-vessel = tàu composite; tàu vỏ composite; vỏ tàu frp; tàu vỏ gỗ; tàu vỏ thép; ghe composite; đóng tàu cá;
  thúng chai composite | frp boat; fibreglass boat; wooden fishing boat; boat hull
hull-fouling < fishing-vessel, antifouling = con hà; hà ăn vỏ tàu; hàu hà bám; hà bám tàu | hull fouling; barnacle; shipworm
fishing-boat-engine < fishing-vessel = máy tàu cá; động cơ máy thủy; hao dầu tàu cá; chân vịt tàu; chân vịt máy thủy; máy thủy tàu cá
  | marine diesel engine; boat engine; fuel saving of fishing vessel; boat propeller
insulated-hold < fish-hold = hầm bảo quản pu; hầm cách nhiệt; hầm xốp thổi; hầm polyurethane; cách nhiệt hầm tàu | insulated fish hold;
  polyurethane fish hold; hold insulation
onboard-handling < marine-capture = sơ chế trên tàu; bảo quản trên tàu; xử lý cá ngừ; cá dập nát; tổn thất sau khai thác;
  hao hụt trên biển; cá bị ươn trên tàu | onboard handling; onboard preservation; post-capture loss; ikejime; tuna shocker;
  bleeding of fish
fish-freshness < freshness-loss = độ tươi cá; cá hết tươi; tôm ươn; chỉ số độ tươi; cá thâm mang | fish freshness; k value;
  freshness indicator of fish
seafood-raw-material < fish-processing = nguyên liệu thủy sản; tôm nguyên liệu; cá nguyên liệu; nguyên liệu cá tra; thủy sản đông lạnh;
  tôm đông lạnh; cá thu mua | seafood raw material; frozen shrimp; frozen seafood; raw shrimp
water-retention-seafood < fish-processing = ngâm tăng trọng; ngâm quay tôm; giữ nước tôm cá; hao hụt sau rã đông; phosphat ngâm tôm
  | water retention of shrimp; phosphate soaking; injected shrimp adulteration
fish-scale-gelatin < fish-by-product, collagen = vảy cá; gelatin da cá; da cá tra; collagen da cá | fish scale; fish gelatin;
  fish skin collagen; marine collagen
blowfly-dried-fish < dried-fish = khô cá mốc; ruồi bâu cá; giòi cá khô; cá khô bị mốc; ruồi đẻ trứng cá khô | mouldy dried fish;
  blowfly infestation; insect infestation of dried fish
koi-carp < ornamental-fish = cá koi; cá chép koi; hồ cá koi; lọc hồ koi | koi; koi pond
aquarium < ornamental-fish = bể cá; hồ thủy sinh; cá vàng; cá la hán; cá dĩa; cá rồng; cá bảy màu; cá betta; hồ cá cảnh | aquarium;
  goldfish; discus fish; arowana; guppy; betta
mangrove = rừng ngập mặn; cây đước; cây mắm; cây bần; rừng đước; trồng rừng ngập mặn | mangrove; rhizophora; avicennia;
  mangrove restoration
lagoon = đầm phá; phá tam giang; vùng cửa sông; bãi triều; bãi bồi ven biển; vùng triều | estuary; tidal flat; intertidal zone;
  coastal lagoon
aquaculture-certification < aquaculture = vietgap thủy sản; globalgap thủy sản; nuôi có chứng nhận; chứng nhận asc
  | aquaculture stewardship council; best aquaculture practice; certified aquaculture; responsible aquaculture
marine-bioactive = hoạt chất biển; dược liệu biển; sinh vật biển; hợp chất từ sinh vật biển; hải miên | marine natural product;
  marine sponge; marine bioactive; marine organism
red-drum < marine-fish = cá hồng mỹ; cá đù đỏ | red drum; sciaenops ocellatus
black-carp < carp = cá trắm đen | black carp; mylopharyngodon
silver-barb < aquaculture = cá mè vinh; cá he; cá he vàng; cá chài | silver barb; barbonymus; tinfoil barb
giant-gourami < aquaculture = cá tai tượng; cá phát tài | giant gourami; osphronemus
krempf-catfish < catfish = cá bông lau; cá tra bần; cá hú; cá vồ đém | pangasius krempfi; pangasius conchophilus; pangasius larnaudii
spiny-eel < aquaculture = cá chạch lấu; chạch lấu; cá chạch sông | spiny eel; mastacembelus
undulate-venus < mollusc = sò lụa; nghêu lụa; ngao lụa | undulate venus; paphia; surf clam
pen-shell < mollusc = bàn mai; sò mai | pen shell; atrina
razor-clam < mollusc = ốc móng tay; móng tay biển; con ngán; ngán biển | razor clam; solen; austriella
freshwater-mussel < mollusc = trai nước ngọt; trai sông; con trai sông | freshwater mussel; sinanodonta
natural-zeolite = zeolit; đá zeolite; bột zeolit; zeolite hạt | clinoptilolite; natural zeolite; synthetic zeolite
marine-spawning-stock < fish-stock = mùa cá đẻ; bãi giống bãi đẻ; khu bảo tồn biển; thả giống tái tạo | marine protected area;
  spawning ground; no-take zone
dried-fish < fish-processing, drying = cá khô; khô cá; cá một nắng; sấy cá; phơi cá; khô cá tra; khô cá đù; khô cá lóc | dried fish;
  salted dried fish; fish drying
dried-shrimp < fish-processing, drying = tôm khô; sấy tôm; ruốc khô; tép khô | dried shrimp; shrimp drying
dried-squid < fish-processing, drying = mực khô; khô mực; mực một nắng; sấy mực; phơi mực | dried squid; squid drying
fish-maw < fish-by-product = bong bóng cá; bao tử cá; bóng cá; bong bóng cá khô | fish maw; swim bladder; isinglass
fish-oil < fish-by-product = dầu cá; omega-3; mỡ cá tra; tinh luyện mỡ cá; dha | omega-3 fatty acid; docosahexaenoic acid;
  eicosapentaenoic acid; refined fish oil
fish-protein-hydrolysate < fish-by-product, protein = dịch đạm cá; thủy phân cá; dịch thủy phân cá; đạm cá thủy phân
  | fish protein hydrolysate; fish silage; fish soluble
shrimp-head-hydrolysate < fish-by-product = thủy phân đầu tôm; dịch đầu tôm; bột tôm | shrimp head meal; shrimp hydrolysate
seashell-waste < fish-by-product, shell-calcium = vỏ hàu; vỏ cua; vỏ ốc; vỏ ngao; vỏ nhuyễn thể; vỏ vẹm | oyster shell; crab shell;
  mollusc shell
ice-making < cold-storage = đá vảy; đá cây; đá viên; máy làm đá; máy đá vảy; hầm đá cây; nhà máy nước đá | flake ice; block ice;
  ice maker; ice plant; ice machine; tube ice
yellow-fillet < catfish = cá tra thịt vàng; thịt cá vàng; cá tra thịt hồng; thịt cá tra vàng | yellow fillet;
  flesh discolouration of pangasius
pond-nanobubble < micro-nano-bubble, pond-aeration = bong bóng nano ao; oxy nano ao; vi bọt khí ao nuôi; nano oxy nuôi tôm | nano oxygen;
  nanobubble aeration of pond; oxygen nanobubble
refrigerated-seawater < fish-hold = nước biển lạnh; làm lạnh nước biển; hầm ngâm nước biển lạnh; ngâm hạ nhiệt cá
  | refrigerated seawater; chilled seawater; rsw system
frog-farming < aquaculture = ếch; ếch thái lan; nuôi ếch; ếch đồng; nòng nọc; ếch giống | frog; frog farming; tadpole; hoplobatrachus
pond-nitrite < nitrite, water-quality = nitrit ao; khí no2; no2 ao; no2 cao; ngộ độc nitrit tôm | nitrite toxicity; nitrite removal;
  no2-n; pond nitrite
sturgeon-caviar < sturgeon, fish-roe = trứng cá tầm; trứng cá muối | caviar; sturgeon roe
nitrite = nitrite; ion nitrit; hàm lượng nitrit | nitrite ion; nitrite content
shrimp-melanosis < fish-processing = tôm đen đầu; biến đen ở tôm; ngâm metabisulfite tôm | melanosis of shrimp; metabisulfite treatment;
  tyrosinase inhibitor for shrimp
`
