/** Construction: cement, concrete, bricks, roads, bridges, ground, water works, housing, fire safety. */
export const construction = `
portland-cement < cement = xi măng poóc lăng; xi măng pooclăng; xi măng portland; xi măng hỗn hợp | portland cement; blended cement
white-cement < cement = xi măng trắng; xi măng màu | white cement; coloured cement
low-carbon-cement < cement = xi măng xanh; xi măng lc3; xi măng ít clinker; xi măng đất sét nung | low-carbon cement; green cement;
  calcined clay cement; calcined clay
sulphate-attack < cement = xi măng bền sunfat; xi măng bền sun phát; ăn mòn sunfat; xâm thực sunfat | sulphate attack; sulfate attack;
  sulfate-resisting cement
clinker-kiln < cement = lò nung clinker; clanhke; nghiền clinker; nghiền xi măng | clinker kiln; clinker grinding; cement mill; calciner;
  preheater tower
mineral-admixture < cement = phụ gia khoáng; phụ gia khoáng hoạt tính; puzolan; puzơlan; phụ gia xi măng | pozzolan; pozzolanic;
  supplementary cementitious material; mineral admixture
silica-fume < mineral-admixture = muội silic; silica fume; silicafume | microsilica; condensed silica fume
ground-slag < mineral-admixture, slag = xỉ hạt lò cao nghiền mịn; xỉ lò cao nghiền; xỉ s95 | ground granulated blast furnace slag; ggbs;
  ggbfs
concrete-admixture < concrete = phụ gia bê tông; phụ gia siêu dẻo; phụ gia hóa dẻo; phụ gia giảm nước; phụ gia đông kết nhanh; phụ gia
  chậm đông kết; phụ gia trương nở | concrete admixture; superplasticizer; superplasticiser; water reducer; set retarder; set accelerator;
  polycarboxylate; air-entraining agent
ready-mixed-concrete < concrete = bê tông tươi; bê tông thương phẩm; bê tông trộn sẵn; trạm trộn bê tông; xe bồn bê tông; bơm bê tông |
  ready-mixed concrete; ready-mix concrete; concrete batching plant; concrete mixer truck; concrete pump
concrete-workability < concrete = độ sụt; mất sụt; mất độ sụt; bê tông tách nước; bê tông phân tầng; tách nước phân tầng | slump loss;
  slump test; concrete workability; concrete bleeding; concrete segregation
high-performance-concrete < concrete = bê tông tính năng cao; bê tông siêu tính năng; bê tông cường độ cao; bê tông chất lượng siêu cao;
  uhpc | ultra-high performance concrete; high-performance concrete; high-strength concrete
fibre-concrete < concrete = bê tông cốt sợi; bê tông sợi; sợi thép phân tán; bê tông sợi thép; bê tông cốt sợi thủy tinh |
  fibre-reinforced concrete; fiber-reinforced concrete; steel fibre; glass fibre reinforced concrete
self-compacting-concrete < concrete = bê tông tự lèn; bê tông tự đầm; bê tông tự chảy | self-compacting concrete; self-consolidating
  concrete
pervious-concrete < concrete = bê tông rỗng thoát nước; bê tông thấm nước; gạch thấm nước; gạch tự thấm; vỉa hè thấm nước | pervious
  concrete; permeable pavement; porous concrete; permeable paving
sea-sand-concrete < concrete, sand = cát biển; cát nhiễm mặn; bê tông cát biển; khử mặn cát biển | sea sand; sea-sand concrete; seawater
  concrete; desalted sand
construction-waste < solid-waste = phế thải xây dựng; chất thải xây dựng; rác xây dựng; xà bần; bê tông phế thải | construction waste;
  construction and demolition waste; demolition debris; building rubble
recycled-aggregate < concrete, construction-waste = cốt liệu tái chế; bê tông tái chế; đá tái chế; nghiền xà bần | recycled aggregate;
  recycled concrete; recycled concrete aggregate
lightweight-aggregate < lightweight-concrete = cốt liệu nhẹ; sỏi nhẹ; keramzit; hạt xốp eps; bê tông hạt xốp | lightweight aggregate;
  expanded clay; eps concrete
shotcrete < concrete = bê tông phun; phun bê tông; phun vữa | shotcrete; sprayed concrete; gunite
mass-concrete < concrete = bê tông khối lớn; nhiệt thủy hóa; nứt nhiệt bê tông; bê tông đầm lăn; bê tông ít tỏa nhiệt | mass concrete;
  heat of hydration; hydration heat; roller-compacted concrete; thermal cracking of concrete; low-heat cement
concrete-curing < concrete = bảo dưỡng bê tông; dưỡng hộ bê tông; chất bảo dưỡng bê tông; dưỡng hộ hơi nước | concrete curing; curing
  compound; steam curing
concrete-testing < concrete = cường độ nén; mác bê tông; nén mẫu bê tông; súng bật nẩy; khoan rút lõi; bê tông không đạt mác | compressive
  strength; concrete grade; rebound hammer; concrete core; concrete strength
concrete-honeycomb < concrete = bê tông rỗ; rỗ mặt bê tông; rỗ tổ ong; bê tông rỗ tổ ong; rỗ bề mặt bê tông | honeycombing; bughole;
  concrete surface void
concrete-spalling < concrete = bong tróc bê tông; bê tông bong; vữa bộp; tróc vữa; lở vữa; trần bong tróc | concrete spalling; hollow
  plaster; concrete delamination
hairline-crack < crack-repair = nứt chân chim; rạn chân chim; nứt tường; tường nứt; nứt vữa; nứt co ngót; nứt răm; nứt sàn bê tông |
  hairline crack; shrinkage crack; wall crack; plaster crack; map cracking; autogenous shrinkage
marine-concrete < concrete, corrosion = bê tông biển; công trình biển; bê tông vùng biển; xâm thực clorua; xâm thực bê tông | marine
  concrete; marine structure; seawater-resistant concrete; chloride ingress; chloride attack
rebar-corrosion < rebar, corrosion = gỉ cốt thép; ăn mòn cốt thép; cốt thép bị rỉ; trơ cốt thép; hở cốt thép; cacbonat hóa bê tông | rebar
  corrosion; reinforcement corrosion; concrete carbonation; exposed rebar
rebar < steel, concrete = cốt thép; thép cây; thép vằn; thép thanh vằn; thép xây dựng; sắt xây dựng | rebar; reinforcing bar; reinforcing
  steel; deformed bar
frp-rebar < rebar, composite = thanh cốt sợi thủy tinh; cốt composite; cốt gfrp; cốt sợi polyme; cốt frp; cốt sợi bazan | gfrp bar; frp
  bar; basalt fibre bar; frp rebar; fibre-reinforced polymer bar
prestressed-concrete < concrete = dự ứng lực; ứng suất trước; bê tông dự ứng lực; cáp dự ứng lực; căng kéo cáp; bê tông ứng lực trước |
  prestressed concrete; post-tensioning; prestressing strand; pretensioned concrete
precast-pipe < concrete = ống cống; cống hộp; cống tròn; cống bê tông; cống ly tâm; đúc cống | culvert; concrete pipe; box culvert
formwork = ván khuôn; cốp pha; cốt pha; coffa; côppha; cốp pha nhôm; ván coffa; ván khuôn trượt | formwork; aluminium formwork; slipform;
  formwork panel
form-release-oil < formwork = dầu chống dính cốp pha; dầu tháo ván khuôn; dính ván khuôn; dính cốp pha | form release agent; form release
  oil; demoulding oil
scaffolding = giàn giáo; dàn giáo; cây chống; sập giàn giáo | scaffolding system; construction scaffold; shoring prop
structural-strengthening = gia cường kết cấu; gia cố kết cấu; dán tấm sợi carbon; gia cường dầm; bọc cột; chung cư cũ; công trình xuống
  cấp | structural strengthening; structural retrofitting; cfrp strengthening; structural rehabilitation; ageing building
crack-injection < crack-repair, waterproofing = bơm keo vết nứt; bơm epoxy; bơm keo epoxy; bơm keo pu; trám vết nứt | crack injection;
  epoxy injection; polyurethane injection
grout = vữa không co; vữa rót; vữa tự chảy; vữa không co ngót; vữa chèn; phụt vữa; bơm vữa | grout; grouting; non-shrink grout;
  cementitious grout
mortar < cement = vữa xây; vữa trát; vữa tô; vữa xi măng; vữa khô; vữa trộn sẵn; hồ xây; trát tường; tô tường | mortar; dry-mix mortar;
  plastering mortar; masonry; wall plastering
lime-mortar < mortar, limestone-lime = vữa vôi; vữa tam hợp; vữa truyền thống; nhà trình tường; tường trình đất | lime mortar; lime
  plaster; rammed earth wall
tile-adhesive < adhesive = keo dán gạch; keo chà ron; keo ốp lát; vữa ốp lát; keo dán đá | tile adhesive; tile grout; tile mortar
tile-debonding < ceramic-tile = bong gạch; gạch bong; gạch ốp bong; gạch bị bộp; gạch phồng; gạch nền phồng rộp; bộp gạch | tile
  debonding; tile detachment; hollow tile; tile tenting
wall-putty < paint-coating = bột trét; bột trét tường; bột bả; bả tường; matit; ma tít; sơn bả | wall putty; skim coat; putty powder
wall-paint < paint-coating = sơn tường; sơn nhà; sơn ngoại thất; sơn nội thất; sơn lót tường; sơn nhũ tương | wall paint; exterior paint;
  interior paint; architectural coating
efflorescence = muối hóa tường; kiềm hóa tường; phấn trắng tường; tường ố vàng; ố tường; loang ố; ố muối; gạch nổi muối | efflorescence;
  salt efflorescence; wall staining
damp-wall < waterproofing = tường ẩm mốc; tường mốc; chân tường ẩm; thấm chân tường; nồm ẩm; trời nồm; rêu mốc tường | rising damp; damp
  wall; wall mould growth; indoor dampness; wall condensation
roof-leak < waterproofing = mái dột; dột mái; mái tôn dột; dột mái tôn; thấm trần; trần nhà thấm; nhà dột; thấm sàn mái | roof leak;
  leaking roof; ceiling leak
waterproofing-membrane < waterproofing = màng chống thấm; màng khò nóng; màng bitum; sơn chống thấm; hóa chất chống thấm; phụ gia chống
  thấm; tinh thể thẩm thấu; thẩm thấu kết tinh | waterproofing membrane; bituminous membrane; waterproof coating; crystalline
  waterproofing; polyurea; liquid membrane
basement-leakage < waterproofing = thấm tầng hầm; chống thấm tầng hầm; tầng hầm thấm nước; chống thấm ngược; thấm ngược; ngập tầng hầm |
  basement waterproofing; basement leakage; negative side waterproofing
wet-room-leakage < waterproofing = thấm nhà vệ sinh; thấm cổ ống; chống thấm nhà vệ sinh; thấm toilet; chống thấm bể nước; thấm hồ bơi |
  bathroom waterproofing; wet area waterproofing; water tank leakage
waterstop < waterproofing = băng cản nước; khe co giãn; khe nhiệt; mạch ngừng; khớp nối công trình | waterstop; expansion joint;
  construction joint; movement joint
sealant < adhesive = keo silicone; keo silicon; keo trám; trám khe; keo trám khe; keo bọt nở; trám kín khe hở | sealant; silicone sealant;
  polyurethane sealant; joint sealant; caulking
roofing-sheet = tôn lợp; mái tôn; tôn lạnh; tôn sóng; tấm lợp; mái lợp; lợp mái; tấm lợp lấy sáng | roofing sheet; corrugated roofing;
  metal roof; roof covering; polycarbonate roofing
fibre-cement = tấm xi măng sợi; fibro xi măng; phibrô xi măng; tấm fibro; tấm cemboard; tấm lợp fibro | fibre cement; fiber cement; fibre
  cement board; cement board
roof-tile = ngói lợp; ngói đất nung; ngói âm dương; ngói màu; mái ngói; ngói xi măng | roof tile; clay roof tile; roofing tile
concrete-block < brick, concrete = gạch block; gạch bê tông; gạch xi măng cốt liệu; gạch xi măng; gạch ống xi măng; gạch bê tông bọt; gạch
  nhẹ | concrete block; hollow block; cement brick; concrete masonry unit
paving-block < brick = gạch terrazzo; gạch tự chèn; gạch vỉa hè; gạch con sâu; gạch bông; gạch lát vỉa hè; lát vỉa hè | terrazzo; paving
  block; interlocking paver; encaustic cement tile
brick-tunnel-kiln < brick = lò tuynel; lò tuy-nen; lò tunnel; lò nung tuynel; lò hoffman; lò gạch liên tục kiểu đứng; lò gạch thủ công |
  tunnel kiln; hoffmann kiln; vertical shaft brick kiln
brick-defect < brick = gạch nứt; gạch non lửa; gạch cong vênh; gạch nứt khi phơi; gạch giòn; gạch phân hóa | brick cracking; underfired
  brick; brick drying crack; brick defect
earth-block < brick = gạch đất ép; gạch đất không nung; gạch đất hóa đá; gạch đất đồi | compressed earth block; earthen construction;
  stabilised earth; rammed earth
sandwich-panel < thermal-insulation = tấm panel; panel cách nhiệt; panel pu; panel eps; tấm panel kho lạnh; vách panel | sandwich panel;
  insulated panel; eps panel; pir panel; cold room panel
cool-roof-coating < thermal-insulation, paint-coating = sơn chống nóng; sơn phản nhiệt; sơn cách nhiệt; nóng mái tôn; mái tôn nóng; nhà
  xưởng nóng; chống nóng mái | cool roof; heat-reflective coating; solar-reflective paint; radiative cooling coating; heat insulation
  paint
energy-saving-glass < glass = kính low-e; kính tiết kiệm năng lượng; kính hộp; kính dán an toàn; kính cách nhiệt; phim cách nhiệt; vách
  kính mặt dựng | low-e glass; insulating glass; laminated glass; curtain wall; smart glass; window film; double glazing
door-window = cửa nhựa lõi thép; cửa cuốn; cửa nhôm; cửa sổ; nhôm kính; cửa gỗ; khung nhôm | upvc window; aluminium window; rolling door;
  window frame; wooden door
green-building < construction = công trình xanh; tòa nhà xanh; vật liệu xanh; vật liệu xây dựng xanh; chứng chỉ leed; hiệu suất năng lượng
  tòa nhà | green building; sustainable building; leed; green building material; building energy efficiency
green-roof = mái xanh; vườn trên mái; vườn mái; tường xanh; vườn đứng; tường cây xanh | green roof; living wall; vertical garden; roof
  garden
passive-cooling = thông gió tự nhiên; chiếu sáng tự nhiên; lấy sáng tự nhiên; làm mát thụ động; kiến trúc nhiệt đới; che nắng | natural
  ventilation; daylighting; passive design; passive cooling; solar shading; wind-driven ventilation
affordable-housing < construction = nhà ở xã hội; nhà giá rẻ; nhà ở công nhân; nhà trọ; nhà ở nông thôn; nhà ở giá thấp | social housing;
  low-cost housing; affordable housing; rural housing; worker housing
flood-resilient-house < construction, flood = nhà chống lũ; nhà nổi; nhà tránh lũ; nhà vượt lũ; nhà tránh bão lũ | flood-resistant house;
  amphibious house; floating house; flood-proof housing
wind-resistant-building < construction = nhà chống bão; tốc mái; bay mái tôn; gió giật; chống bão; chằng chống nhà cửa; tải trọng gió |
  typhoon-resistant building; wind load; storm-resistant house; roof uplift
seismic-design < construction = động đất; kháng chấn; giảm chấn; gối cách chấn; rung lắc nhà cao tầng; thiết kế chống động đất |
  earthquake; seismic; base isolation; seismic isolation; tuned mass damper
steel-structure < steel, construction = kết cấu thép; giàn không gian; khung kèo thép; nhà xưởng thép; vì kèo; giàn thép; khung thép |
  steel structure; space frame; steel truss; structural steel; portal frame
lightweight-slab < construction = sàn bóng; sàn rỗng; sàn phẳng; sàn lắp ghép; sàn deck; tấm sàn rỗng | hollow core slab; voided slab;
  steel deck; bubble deck; flat slab
wall-panel < construction = tấm tường; tấm tường rỗng; tấm acotec; vách nhẹ; tấm tường bê tông nhẹ; tấm 3d xây dựng; vách ngăn | wall
  panel; lightweight partition; precast wall panel; partition wall
concrete-3d-printing < 3d-printing, concrete = in 3d bê tông; in nhà 3d; nhà in 3d | 3d concrete printing; 3d printed house; construction
  3d printing
demolition < construction = phá dỡ; tháo dỡ công trình; đập phá bê tông | demolition; building dismantling; concrete cutting; concrete
  breaking
construction-machinery = máy xúc; máy đào; máy ủi; xe lu; xe cuốc; máy xây dựng; máy công trình; xe ben; cẩu tháp | excavator; bulldozer;
  construction machinery; tower crane; road roller; backhoe; wheel loader
fall-protection < occupational-safety = ngã cao; té giàn giáo; lưới an toàn; dây đai an toàn; làm việc trên cao; rơi từ trên cao | fall
  from height; safety net; safety harness; working at height; fall protection
construction-management < construction = tiến độ thi công; bóc tách khối lượng; dự toán xây dựng; quản lý công trường; nghiệm thu công
  trình | construction management; quantity takeoff; site supervision; construction schedule; construction cost estimate
foundation-engineering < construction = nền móng; móng nhà; móng cọc; móng bè; móng băng; xử lý móng; lún móng; móng máy | foundation
  engineering; pile foundation; raft foundation; shallow foundation; building foundation
bored-pile < foundation-engineering = cọc khoan nhồi; cọc nhồi; cọc barrette; tường vây; tường trong đất; dung dịch bentonit giữ thành |
  bored pile; diaphragm wall; barrette pile; drilled shaft; bentonite slurry
driven-pile < foundation-engineering = ép cọc; đóng cọc; cọc bê tông; cọc ly tâm; cọc vuông; cọc ép; búa đóng cọc; nứt đầu cọc | precast
  pile; spun pile; pile driving; jacked pile; pile hammer
melaleuca-pile < foundation-engineering = cừ tràm; cọc tre; cừ tre; cọc cừ tràm | melaleuca pile; bamboo pile; timber pile
pile-testing < foundation-engineering = thí nghiệm cọc; sức chịu tải cọc; siêu âm cọc; nén tĩnh cọc; thử tĩnh cọc; kiểm tra cọc | pile
  load test; pile integrity test; crosshole sonic logging; pile bearing capacity
sheet-pile < foundation-engineering = cừ larsen; cừ lá sen; cừ thép; cừ ván; ván cừ; cừ bê tông dự ứng lực; cọc ván thép; cừ nhựa | sheet
  pile; steel sheet piling; vinyl sheet pile
deep-excavation < foundation-engineering = hố đào sâu; hố móng; đào móng; sập hố móng; thi công tầng hầm; đào đất sâu | deep excavation;
  foundation pit; basement excavation; excavation support
retaining-wall = tường chắn; tường chắn đất; rọ đá; tường chắn có cốt; kè đá; tường kè; thảm đá | retaining wall; gabion; mechanically
  stabilised earth; reinforced soil wall
slope-stabilisation < landslide = mái dốc; taluy; ta luy; ta-luy; sạt taluy; neo đất; đinh đất; neo đá; gia cố mái dốc; ổn định mái dốc |
  slope stabilisation; slope stabilization; soil nail; ground anchor; rock bolt; slope stability
rockfall < landslide = đá rơi; đá lăn; lưới chắn đá; đá lở | rockfall; rockfall barrier; rock slope
vegetated-slope < slope-stabilisation = cỏ vetiver; trồng cỏ chống xói; cỏ hương bài; kè sinh thái; kè mềm; thảm thực vật chống xói |
  vetiver; soil bioengineering; vegetated slope; ecological revetment; nature-based bank protection
landslide-warning < landslide = cảnh báo sạt lở; cảnh báo trượt lở; cảnh báo lũ quét; trạm cảnh báo sạt lở; bản đồ nguy cơ sạt lở |
  landslide early warning; landslide monitoring; landslide susceptibility map
geotextile = vải địa kỹ thuật; lưới địa kỹ thuật; ô địa kỹ thuật; ống địa kỹ thuật; vải địa; túi địa kỹ thuật | geotextile; geogrid;
  geocell; geosynthetic; geotube; geobag
geomembrane = màng hdpe; bạt lót hồ; màng chống thấm hdpe; màng lót đáy | geomembrane; landfill liner
vertical-drain < soil-stabilisation = bấc thấm; giếng cát; gia tải trước; bơm hút chân không nền; cố kết nền; cố kết chân không; chờ lún |
  prefabricated vertical drain; preloading; vacuum consolidation; sand drain; consolidation settlement
deep-mixing < soil-stabilisation = cọc đất gia cố xi măng; trộn sâu; phụt vữa cao áp; cọc xi măng; trụ đất xi măng | deep soil mixing; jet
  grouting; soil-cement column; deep mixing
soil-hardener < soil-stabilisation, road = phụ gia cứng hóa đất; chất đóng rắn đất; đường đất gia cố; gia cố đất tại chỗ; đất hóa cứng |
  soil hardener; soil stabiliser; stabilised soil road; lime stabilisation
site-investigation < construction = khảo sát địa chất; khoan khảo sát; địa kỹ thuật; địa chất công trình; xuyên tĩnh; xuyên tiêu chuẩn; cơ
  học đất | geotechnical investigation; soil investigation; cone penetration test; geotechnical engineering; standard penetration test;
  soil mechanics
soil-liquefaction < soil-stabilisation = hóa lỏng nền; hóa lỏng đất; cát chảy; cát xốp bão hòa | soil liquefaction; quicksand;
  liquefaction mitigation
uneven-settlement < structural-health = bị lún; lún sụt; lún không đều; lún nền; nền nhà lún; nhà lún; nhà nghiêng; lún lệch; lún đường
  đầu cầu; sụt nền; nền xưởng lún | differential settlement; uneven settlement; ground settlement; tilted building; bridge approach
  settlement
land-subsidence = lún mặt đất; sụt lún đất; hố tử thần; hố sụt; sụp hố; sụt lún do khai thác nước ngầm | land subsidence; sinkhole;
  groundwater-induced subsidence; karst collapse
building-jacking < structural-strengthening = nâng nhà; di dời nhà; chống nghiêng nhà; nâng nền; chống lún nhà; bơm nâng sàn | building
  jacking; house lifting; underpinning; building relocation; slab jacking
ground-radar = địa vật lý; radar xuyên đất; thăm dò điện trở; dò công trình ngầm; dò ống ngầm; tìm cáp ngầm | ground penetrating radar;
  resistivity survey; geophysical survey; underground utility detection; electrical resistivity tomography
modified-bitumen < road = nhựa đường polyme; bê tông nhựa polyme; nhựa đường cao su; bitum cải tiến; nhựa đường cải tiến; phụ gia nhựa
  đường | polymer modified bitumen; modified asphalt; rubberised asphalt; asphalt rubber; bitumen additive; warm mix asphalt
asphalt-recycling < road, recycling = cào bóc tái chế; tái sinh mặt đường; tái chế nguội; bê tông nhựa tái chế; tái sinh nguội tại chỗ;
  nhựa cào bóc | asphalt recycling; reclaimed asphalt pavement; cold in-place recycling; milled asphalt
pothole-repair < road = vá ổ gà; bê tông nhựa nguội; vật liệu vá đường; sửa ổ gà; đường ổ voi; dặm vá đường | pothole repair; cold mix
  asphalt; cold patch; pavement patching
rutting < road = hằn lún vệt bánh xe; hằn lún; lún vệt bánh; đường trồi lún; mặt đường lượn sóng; nứt mặt đường; bong tróc mặt đường |
  rutting; pavement cracking; pavement distress; ravelling; stripping of asphalt
rural-road < road = đường bê tông xi măng; đường giao thông nông thôn; đường bê tông nông thôn; đường đất; đường lầy lội; đường cấp phối |
  concrete pavement; rural road; unpaved road; cement concrete road; gravel road
road-base < road = cấp phối đá dăm; móng đường; đá dăm gia cố xi măng; cấp phối gia cố xi măng; đáy móng; đầm nén; độ chặt | cement
  treated base; subgrade; crushed stone base; subbase
pavement-evaluation < road = đánh giá mặt đường; độ bằng phẳng mặt đường; đo độ võng; kiểm tra mặt đường; khảo sát mặt đường; hư hỏng mặt
  đường; bảo trì đường bộ | pavement evaluation; international roughness index; road inspection; falling weight deflectometer; pavement
  management; road maintenance
road-marking < road = sơn kẻ đường; vạch kẻ đường; sơn nhiệt dẻo; biển báo giao thông; hộ lan; sơn phản quang; đinh phản quang; gờ giảm
  tốc | road marking; thermoplastic road paint; traffic sign; guardrail; retroreflective; road stud; speed bump
expressway < road = đường cao tốc; đường vành đai; trạm thu phí | expressway; highway; motorway; toll station
tunnelling = đường hầm; hầm đường bộ; hầm xuyên núi; đào hầm; máy khoan hầm; khiên đào; công trình ngầm; hầm chui | tunnelling; tunneling;
  road tunnel; tunnel boring machine; underground works; tunnel lining
trenchless < tunnelling = kích đẩy ống; khoan ngầm; khoan định hướng; khoan kích ngầm; lót ống cũ; sửa ống không đào | trenchless;
  horizontal directional drilling; pipe jacking; microtunnelling; cured-in-place pipe
cable-stayed-bridge < bridge = cầu dây văng; cáp dây văng; cầu treo dân sinh; cáp treo cầu; dây văng rung | cable-stayed bridge;
  suspension bridge; stay cable
bridge-bearing < bridge = gối cầu; khe co giãn cầu; gối cao su; mặt cầu thép; bản mặt cầu; bong mặt cầu | bridge bearing; bridge expansion
  joint; bridge deck; orthotropic deck; elastomeric bearing
bridge-scour < bridge = xói trụ cầu; xói mố trụ; xói chân cầu; xói cục bộ | bridge scour; pier scour; local scour
rural-bridge < bridge = cầu dân sinh; cầu nông thôn; cầu khỉ; cầu tạm; cầu thép; cầu gỗ; cầu yếu; cầu phao | rural bridge; footbridge;
  modular bridge; bailey bridge; weak bridge; floating bridge
bridge-inspection < bridge, structural-health = kiểm định cầu; thử tải cầu; quan trắc cầu; tải trọng cầu; kiểm tra cầu; tuổi thọ cầu |
  bridge inspection; bridge health monitoring; bridge load test; bridge load rating
overloaded-truck < traffic = xe quá tải; cân tải trọng xe; trạm cân xe; cân xe tải; xe quá khổ; xe vượt tải | weigh-in-motion; overloaded
  truck; weighbridge; truck scale; axle load
wharf = cầu cảng; bến cảng; bến tàu; cầu tàu; bến thủy nội địa; bến phà; công trình cảng; âu tàu | wharf; quay wall; jetty; port
  construction; ship lock; inland port
pontoon = phao nổi; bến nổi; phà phao; phao hdpe | pontoon; floating dock; floating platform; floating jetty
breakwater = đê chắn sóng; đê giảm sóng; đê phá sóng; khối tetrapod; đê ngầm; kè giảm sóng; tường chắn sóng; tiêu sóng | breakwater;
  tetrapod; wave dissipation; armour unit; wave attenuation; submerged breakwater
dike-revetment < landslide = kè biển; đê biển; kè bờ sông; bờ kè; kè chống sạt lở; đê sông; đê bao; vỡ đê; đê điều; mạch đùn mạch sủi |
  sea dike; seawall; revetment; river dike; levee; dyke; dike breach; bank protection; piping under dike
beach-erosion < landslide = xói lở bờ biển; sạt lở bờ biển; nuôi bãi; biển xâm thực; biển lấn; biển ăn vào đất liền; mất bãi biển | beach
  erosion; beach nourishment; shoreline retreat; shoreline change
dredging = nạo vét; bồi lắng; bùn nạo vét; tàu hút cát; bồi lấp cửa biển; cửa sông bồi lấp; luồng cạn; phù sa bồi; cát sỏi lòng sông |
  dredging; dredged sediment; siltation; dredger; sedimentation of channels; river mouth deposition; navigation channel
irrigation-canal < irrigation = kênh mương; kiên cố hóa kênh mương; kênh bê tông; mương thủy lợi; kênh nội đồng; mương bê tông; thấm kênh;
  rò rỉ kênh | irrigation canal; canal lining; irrigation ditch; concrete canal; canal seepage
sluice-gate < irrigation = cống thủy lợi; cửa van; cống ngăn mặn; cống ngăn triều; đập cao su; cửa cống; cống đập; van cửa phẳng; đập ngăn
  mặn | sluice gate; tidal gate; rubber dam; salinity barrier; flap gate; tidal sluice; movable weir
pumping-station-works < irrigation, pump = trạm bơm thủy lợi; trạm bơm tiêu; trạm bơm tưới; máy bơm trục đứng; bơm va; bơm thủy luân |
  irrigation pumping station; drainage pumping station; axial flow pump; hydraulic ram pump
dam-safety < hydropower = an toàn đập; an toàn hồ đập; hồ đập; thấm thân đập; đập đất; vỡ đập; thấm đập; mối thân đập; đập bê tông | dam
  safety; dam seepage; earth dam; embankment dam; dam break; dam monitoring; concrete dam
spillway < hydropower = tràn xả lũ; đập tràn; xả lũ; vận hành hồ chứa; cửa xả lũ; liên hồ chứa; tiêu năng; tràn piano | spillway;
  reservoir operation; flood discharge; flood release; piano key weir; energy dissipation basin
water-storage-tank = bể chứa nước; bồn nước; bể nước; hồ trữ nước; túi trữ nước; ao trữ nước ngọt; bồn inox; tích trữ nước; hồ chứa phân
  tán | water tank; water storage pond; farm pond; water storage bag; freshwater storage; storage tank
rainwater-harvesting < water-supply = thu nước mưa; nước mưa; hứng nước mưa; lu chứa nước; trữ nước mưa; lọc nước mưa | rainwater
  harvesting; rainwater; rainwater tank; roof catchment
stormwater-drainage < flood = hệ thống thoát nước; thoát nước mưa; cống thoát nước; tắc cống; nghẹt cống; ngập đường phố; ngập đô thị; hồ
  điều hòa; bể ngầm chống ngập | stormwater drainage; sewer; drainage network; sewer blockage; urban flooding; storm drain; detention
  basin; sponge city; stormwater tank
manhole-gully < stormwater-drainage = hố ga; nắp hố ga; song chắn rác; hố ga ngăn mùi; hố thu nước; nắp cống; mất nắp cống; mùi hôi cống |
  manhole; manhole cover; gully trap; composite manhole cover; sewer odour
well-drilling < water-supply = khoan giếng; giếng khoan; trám lấp giếng; giếng đào; thăm dò nước ngầm; tìm nước ngầm; hạ thấp mực nước
  ngầm | well drilling; water well; groundwater exploration; borehole water; dewatering well
water-pipe < pipeline = ống hdpe; ống ppr; ống upvc; ống pvc; ống gang dẻo; ống nước; ống gân xoắn; phụ kiện ống; ống composite | hdpe
  pipe; pvc pipe; ductile iron pipe; pipe fitting; corrugated pipe; grp pipe; plastic pipe
land-surveying < gis = trắc đạc; toàn đạc; khảo sát địa hình; bình đồ; định vị công trình; đo vẽ | topographic survey; surveying
  instrument
urban-planning < gis = quy hoạch đô thị; quy hoạch xây dựng; bản đồ quy hoạch; tra cứu quy hoạch; cốt nền; quy hoạch nông thôn | urban
  planning; land use planning
embankment-fill < sand = đất đắp; vật liệu san lấp; vật liệu đắp nền; thiếu cát san lấp; san nền; san lấp mặt bằng; đất san nền; lấn biển;
  thiếu cát đắp | backfill; land reclamation; embankment fill; fill sand
fire-extinguisher < fire-safety = bình chữa cháy; bình cứu hỏa; bình bột chữa cháy; bình khí co2; cứu hỏa; xe chữa cháy; xe cứu hỏa; bột
  chữa cháy | fire extinguisher; fire truck; extinguishing powder; fire hose
fire-suppression < fire-safety = chữa cháy tự động; đầu phun chữa cháy; chữa cháy bằng khí; bọt chữa cháy; chữa cháy sol khí; màng ngăn
  cháy; chữa cháy phun sương | fire suppression; fire sprinkler; clean agent; water mist; fire-fighting foam; aerosol extinguishing
smoke-detector < fire-safety = đầu báo khói; cảm biến khói; đầu báo nhiệt; cảnh báo cháy; phát hiện cháy sớm; báo cháy không dây; camera
  phát hiện cháy | smoke detector; heat detector; early fire detection; smoke alarm; flame detection; video fire detection
fireproofing < fire-safety = vật liệu chống cháy; sơn chống cháy; cửa chống cháy; vữa chống cháy; giới hạn chịu lửa; chống cháy lan; vách
  ngăn cháy; chịu lửa | fireproofing; intumescent coating; fire door; fire resistance; fire-rated; firestop; fire-resistant board
fire-evacuation < fire-safety = thoát hiểm; thoát nạn; thang thoát hiểm; cháy chung cư; cháy nhà; mặt nạ phòng độc; thang dây; tăng áp cầu
  thang; cứu hộ cứu nạn | emergency evacuation; fire escape; high-rise fire; escape route; smoke exhaust; smoke control; building fire
building-termite = mối công trình; diệt mối; chống mối; mối ăn nền nhà; phòng chống mối; mối đê đập; bả mối; ụ mối | termite control;
  termite bait; anti-termite; termite mound; subterranean termite
acoustic-material < noise = tiêu âm; vật liệu tiêu âm; vật liệu hút âm; vách cách âm; tường cách âm; tường chống ồn; cao su giảm chấn |
  sound absorption; acoustic panel; noise barrier; sound-absorbing material; vibration isolation pad
heritage-building < heritage-conservation = nhà rường; nhà cổ; nhà gỗ truyền thống; tu bổ di tích; trùng tu; tháp chăm; đình chùa; gạch
  chăm; phục chế | historic building; monument restoration; cham tower; traditional wooden house; building conservation
airport-pavement < road = đường băng; đường cất hạ cánh; sân đỗ máy bay; nhà ga sân bay; sân bay | runway; airport pavement; airfield;
  airport terminal; airport
railway-sleeper < railway = tà vẹt; tà vẹt bê tông; đá ba lát; phụ kiện đường ray; đường ngang; ghi đường sắt | railway sleeper; railway
  ballast; rail fastener; level crossing; track geometry
solar-architecture < solar-energy, construction = ngói năng lượng mặt trời; kính pin mặt trời; mặt dựng quang điện | building-integrated
  photovoltaics; bipv; solar roof tile; photovoltaic facade
swimming-pool = nước hồ bơi; hồ bơi lắp ghép; lọc nước bể bơi | pool water treatment; prefabricated pool
`
