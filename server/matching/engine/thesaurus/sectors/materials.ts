/** Vật liệu, xây dựng, hoá chất, khai khoáng. */
export const materials = `
construction = xây dựng; công trình; thi công; nhà cao tầng; công trường | construction; building; civil works; construction site
concrete < construction = bê tông; bê-tông; bê tông cốt thép; cấu kiện đúc sẵn | concrete; reinforced concrete; precast
lightweight-concrete < concrete = bê tông nhẹ; bê tông khí; bê tông bọt; gạch aac | lightweight concrete; aerated concrete; foamed
  concrete
crack-repair < concrete = vết nứt; nứt; chống nứt; vá nứt; bê tông nứt | crack; cracking; crack repair; self-healing concrete
cement = xi măng; xi-măng; lò quay; chất kết dính | cement; clinker; hydraulic binder; cementitious binder; rotary kiln
geopolymer < cement = chất kết dính không xi măng | geopolymer; alkali-activated
brick = gạch; gạch nung; gạch không nung; lò gạch; gạch đất nung; gạch lát | brick; unfired brick; brick kiln; paver; block
ceramic-tile = gốm sứ; gạch men; gốm; sứ vệ sinh; men gốm; gốm mỹ nghệ | ceramic; ceramic tile; porcelain; pottery; glaze
refractory = vật liệu chịu lửa; chịu nhiệt; gạch chịu lửa | refractory; heat-resistant
sand = cát; cát nghiền; cát nhân tạo; cát san lấp; thay cát | sand; manufactured sand; crushed sand; sand substitute; fine aggregate
stone-quarry = đá xây dựng; mỏ đá; đá mạt; bột đá; đá ốp lát; đá dăm | quarry; stone dust; aggregate; crushed stone; granite
road = đường bộ; mặt đường; nhựa đường; bê tông nhựa; đường giao thông; nền đường; ổ gà | road; pavement; asphalt; bitumen; road base;
  embankment; pothole
soil-stabilisation = gia cố nền; gia cố đất; đất yếu; nền yếu; cọc xi măng đất; đắp nền | soil stabilisation; soil stabilization; soft
  ground; ground improvement; soil-cement
bridge = cầu đường; cầu treo; dầm cầu; kết cấu cầu; mố cầu | bridge; bridge girder; bridge monitoring
waterproofing = chống thấm; thấm dột; thấm nước; dột | waterproofing; water leakage of roof; seepage; waterproof
structural-health = quan trắc công trình; nghiêng lún; lún nứt; biến dạng công trình; sụt lún | structural health monitoring; settlement;
  subsidence; deformation monitoring
prefabricated-house = nhà lắp ghép; nhà tiền chế; nhà thép | prefabricated house; modular building; steel frame
bim = mô hình thông tin công trình | building information modelling; bim
paint-coating = sơn; lớp phủ; sơn phủ; sơn nước; véc ni; sơn tĩnh điện; phủ bề mặt | paint; coating; varnish; lacquer; powder coating;
  surface coating
spray-booth < paint-coating = phòng sơn; buồng sơn; phun sơn; xưởng sơn | spray booth; paint booth; painting line; coating shop
antifouling < paint-coating = chống hà; hà bám; sơn tàu; bám bẩn | antifouling; biofouling; marine coating; ship paint
corrosion = ăn mòn; rỉ sét; gỉ; gỉ sét; chống gỉ; chống ăn mòn; han gỉ | corrosion; rust; anti-corrosion; corrosion inhibitor; cathodic
  protection; rusting
adhesive = keo; keo dán; chất kết dính hữu cơ; keo dán gỗ; hồ dán | adhesive; glue; bonding; resin adhesive
formaldehyde = phoóc môn; formol; fomanđehyt | formaldehyde; formaldehyde-free
wood = gỗ; ván ép; ván dán; đồ gỗ; ván mdf; nội thất; gỗ ép; chế biến gỗ | wood; timber; plywood; furniture; particleboard; woodworking;
  mdf; lumber
wood-treatment < wood = mối mọt; tẩm gỗ; sấy gỗ; gỗ cong vênh; biến tính gỗ | wood preservation; wood drying; termite; timber treatment;
  wood modification
rattan-bamboo-craft < bamboo = mây tre; mây tre đan; thủ công mỹ nghệ; làng nghề | rattan; handicraft; craft village; bamboo weaving
plastic = nhựa; chất dẻo; hạt nhựa; nhựa pet; polyme | plastic; polymer; resin; polyethylene; polypropylene; pet; thermoplastic
bioplastic < plastic = nhựa sinh học; nhựa phân hủy; tự hủy; phân hủy sinh học | bioplastic; biodegradable plastic; biodegradable;
  compostable; pla; biopolymer
injection-moulding < plastic = ép nhựa; ép phun; khuôn nhựa; đùn nhựa; thổi nhựa | injection moulding; injection molding; extrusion; blow
  moulding
composite = vật liệu composite; compozit; sợi thủy tinh; sợi carbon; cốt sợi | composite; fibre-reinforced; carbon fibre; glass fibre;
  fiberglass; carbon fiber
rubber = cao su; cao su kỹ thuật; lưu hóa; cao su tổng hợp | rubber; vulcanisation; elastomer; vulcanization
nanomaterial = nano; vật liệu nano; hạt nano; nano bạc; ống nano | nanomaterial; nanoparticle; graphene; nano silver; carbon nanotube;
  silver nanoparticles
silica = nano silica; silic; silicat; oxit silic | silica; silicon dioxide; silicate; precipitated silica
glass = thủy tinh; kính; kính cường lực | glass; tempered glass; glazing
steel = thép; gang; sắt thép; luyện thép; cán thép; phôi thép; inox | steel; cast iron; steelmaking; rolling mill; stainless steel; billet
aluminium = nhôm; hợp kim nhôm; nhôm nóng chảy; nhôm định hình | aluminium; aluminum; aluminium alloy; molten aluminium
copper = đồng đỏ; hợp kim đồng; đồng thau; quặng đồng | copper; brass; bronze
alloy = hợp kim; siêu hợp kim; hợp kim titan | alloy; superalloy; titanium
rare-earth = đất hiếm; nguyên tố đất hiếm | rare earth; rare-earth; lanthanide
mining = khai thác mỏ; khai khoáng; hầm mỏ; hầm lò; mỏ than; mỏ | mining; mine; coal mine; underground mine; open pit
mineral-processing < mining = tuyển khoáng; tuyển quặng; tuyển nổi; quặng; tinh quặng; làm giàu quặng | mineral processing; ore;
  flotation; ore beneficiation; concentrate; beneficiation
titanium-ore = quặng titan; ilmenit; zircon; cát đen | titanium ore; ilmenite; titanium dioxide
bauxite = bô xít; alumin; nhôm oxit | bauxite; alumina
kaolin-clay = cao lanh; đất sét; bentonit; fenspat | kaolin; clay; bentonite; feldspar
limestone-lime = đá vôi; vôi; vôi tôi; canxi cacbonat; bột đá vôi | limestone; lime; quicklime; calcium carbonate
graphite = than chì; grafit; graphit | graphite
chemical = hóa chất; hóa chất công nghiệp; tổng hợp hóa học | chemical; chemical synthesis; reagent
catalyst = xúc tác; chất xúc tác | catalyst; catalysis; catalytic
solvent = dung môi; pha loãng; tẩy dầu mỡ | solvent; thinner; degreasing
surfactant = chất tẩy rửa; xà phòng; chất hoạt động bề mặt; nước giặt; nước rửa chén | surfactant; detergent; soap; cleaning agent
acid-alkali = axit; kiềm; xút; axít; xử lý axit | acid; alkali; caustic; sodium hydroxide
lubricant = dầu nhờn; mỡ bôi trơn; bôi trơn; dầu bôi trơn | lubricant; grease; lubrication; lubricating oil
lignin-cellulose = xenlulo; xenlulozơ; xelulozơ | cellulose; lignin; nanocellulose; lignocellulosic
distillation = chưng cất; cất phân đoạn; chưng chân không; tinh chế; tinh luyện | distillation; rectification; fractionation; refining;
  purification; molecular distillation
crystallisation = kết tinh; kết tinh lại | crystallisation; crystallization; recrystallisation
friction-material = má phanh; vật liệu ma sát; bố thắng | brake pad; friction material; brake lining; friction powder
surveying-instrument < land-surveying = máy toàn đạc; máy thủy bình; máy kinh vĩ; máy thủy chuẩn; thiết bị trắc địa | total station;
  levelling instrument; theodolite
gnss-rtk < positioning, land-surveying = máy rtk; định vị rtk; trạm cors; đo gps động; trạm tham chiếu vệ tinh | rtk; real-time kinematic;
  cors station; gnss rtk; reference station network
terrestrial-laser-scanning < land-surveying, laser = quét laser 3d; đám mây điểm; quét lidar; số hóa 3d công trình; mô hình hóa hiện trạng
  | laser scanning; terrestrial lidar; scan to bim
aerial-mapping < land-surveying, drone = đo ảnh; bình đồ ảnh; bay đo; ảnh trực giao; mô hình 3d từ ảnh; bản đồ bay không người lái |
  orthophoto; aerial survey; uav mapping
bathymetric-survey < land-surveying = đo sâu; máy đo sâu hồi âm; đo địa hình đáy; đo đạc đáy biển; đo đáy hồ; đo sâu đa tia | bathymetry;
  multibeam; hydrographic survey; sonar; bathymetric survey
smart-building < construction, building-energy = tòa nhà thông minh; vận hành tòa nhà; quản lý chung cư; bảo trì tòa nhà | smart building;
  facility management; building maintenance
mineral-wool < thermal-insulation = bông khoáng; bông thủy tinh; len đá; bông đá; bông gốm; bông cách nhiệt; bông sợi khoáng | mineral
  wool; rock wool; glass wool; stone wool; ceramic fibre blanket
solvent-recovery < solvent, recycling = thu hồi dung môi; dung môi thải; chưng cất dung môi; tái chế dung môi | spent solvent; solvent
  recycling; waste solvent
plastic-chemical-recycling < plastic-waste, pyrolysis = tái chế hóa học; nhiệt phân nhựa; dầu từ nhựa thải; giải trùng hợp | chemical
  recycling; depolymerisation; plastic pyrolysis; plastic-to-oil; feedstock recycling
indoor-air < air-pollution = không khí trong nhà; mùi sơn mới; chất lượng không khí trong nhà; hội chứng nhà kín | indoor air quality;
  sick building; indoor pollutant
foam-trouble = trào bọt; nhiều bọt; bọt trào; phá bọt; sủi bọt nhiều; tràn bọt | antifoam; foam overflow; excessive foaming
hand-sanitiser < surfactant = nước rửa tay; nước rửa tay sát khuẩn | hand sanitiser; alcohol rub; hand soap
molecular-sieve-material < adsorption = rây phân tử; zeolit 4a; zeolit tổng hợp | zeolite 4a; pressure swing adsorbent
nano-gold < nanomaterial = nano vàng; keo vàng nano; hạt nano vàng | gold colloid; gold nanorod
perlite = perlit; perlit nở; đá trân châu | perlite; expanded perlite
superabsorbent = chất giữ ẩm; hạt giữ nước; polyme giữ ẩm; hạt giữ ẩm | superabsorbent; super absorbent
foam-rubber-mattress < latex-product = nệm cao su non; nệm cao su tổng hợp; đệm cao su thiên nhiên | latex foam; foam mattress
`
