/** Metals, plating, corrosion, mining, minerals, stone, ceramics, glass. */
export const metalsAndMinerals = `
carbon-steel < steel = thép cacbon; thép cán nguội; thép cán nóng; thép tấm; thép cuộn; thép lá | carbon steel; cold-rolled steel;
  hot-rolled coil; steel plate; mild steel
stainless-grades < steel = inox 304; inox 316; inox 201; inox ố vàng; inox duplex | austenitic stainless steel; duplex stainless steel;
  stainless steel rusting; stainless passivation
alloy-steel < steel, alloy = thép hợp kim; thép chịu mài mòn; thép cường độ cao; thép đàn hồi | alloy steel; high-strength steel; hardox
arc-furnace-steelmaking < steel, arc-furnace = luyện thép lò điện; lò thùng tinh luyện; nấu thép phế | scrap melting; secondary refining
blast-furnace-iron < steel = lò cao; luyện gang; gang lỏng; than cốc; luyện cốc; gang thỏi | pig iron; metallurgical coke; coking coal;
  coke oven
green-steel < steel = sắt xốp; hoàn nguyên trực tiếp; thép xanh; luyện thép bằng hydro | sponge iron; direct reduced iron; green steel;
  hydrogen steelmaking
ferroalloy < alloy = feromangan; ferosilic; hợp kim fero; ferocrom; fero mangan | ferroalloy; ferromanganese; ferrosilicon; ferrochrome
arc-furnace-dust < furnace-dust = bụi luyện thép; bụi lò điện; thu hồi kẽm từ bụi lò | waelz process
aluminium-recycling < aluminium, aluminium-dross = nhôm phế liệu; tái chế nhôm; cô nhôm | aluminium scrap; salt slag; aluminum scrap
aluminium-smelting < aluminium = điện phân nhôm; luyện nhôm; nhôm nguyên chất; nhôm hydroxit; hydroxit nhôm | aluminium smelting;
  aluminium hydroxide; bayer process; alumina trihydrate
titanium-metal < titanium-magnesium-alloy = titan kim loại; titan xốp; titan y sinh; bột titan | titanium sponge; titanium powder
zinc-metal = luyện kẽm; kẽm kim loại; bột kẽm; quặng kẽm; kẽm thỏi; quặng chì kẽm; quặng chì | galena; zinc smelting; zinc metal; zinc
  ore; zinc dust; lead-zinc ore; sphalerite
tin-ore < mineral-processing = quặng thiếc; luyện thiếc; thiếc thỏi; casiterit; thiếc sa khoáng | tin ore; cassiterite; tin smelting; tin
  ingot
solder < welding = thiếc hàn; kem hàn; chì hàn; hàn thiếc; nhựa thông hàn; hàn không chì | solder; soldering; solder paste; lead-free
  solder; soldering flux
antimony = quặng antimon; luyện antimon; stibnit; antimon kim loại | antimony; stibnite
tungsten-ore < mineral-processing = vonfram; wolfram; quặng vonfram; quặng wolfram; bột vonfram | tungsten; wolframite; scheelite;
  ammonium paratungstate
minor-metals = kim loại hiếm; molypden; vanađi; niobi; tantal; gecmani | molybdenum; vanadium; niobium; tantalum; gallium; germanium;
  indium; minor metal; critical mineral
nickel = niken; quặng niken; niken sunfat; quặng đồng niken | nickel; nickel ore; nickel sulfate; nickel laterite; ferronickel
cobalt = coban; cô ban; muối coban | cobalt; cobalt sulfate
chromite = quặng crom; cromit; quặng cromit; cromit cổ định | chromite; chromium ore; chrome ore
manganese-ore = quặng mangan; đioxit mangan; mangan điện giải; mangan đioxit | manganese ore; manganese dioxide; electrolytic manganese
iron-ore < mining = quặng sắt; manhetit; hematit; limonit; quặng sắt nghèo; vê viên quặng; tinh quặng sắt | iron ore; magnetite; hematite;
  limonite; ore pelletizing; iron concentrate
gold-ore < mining = quặng vàng; vàng sa khoáng; đào vàng; đãi vàng; xyanua hóa; vàng gốc; tách vàng; thủy ngân đãi vàng | gold ore;
  cyanidation; gold extraction; artisanal gold mining; gold leaching; placer gold
copper-smelting < copper = luyện đồng; đồng tấm; đồng catot; dây đồng; tinh luyện đồng; đồng phế liệu; đồng bị oxy hóa; đồng xỉn màu |
  copper smelting; copper cathode; copper wire; copper scrap; copper concentrate; copper tarnish
hydrometallurgy < mineral-processing = thủy luyện; hòa tách; hòa tách quặng; hòa tách vi sinh; chiết tách kim loại; hòa tách đống; kết tủa
  kim loại | hydrometallurgy; bioleaching; heap leaching; acid leaching; ore leaching; metal precipitation
pyrometallurgy < mineral-processing = hỏa luyện; thiêu kết quặng; thiêu quặng; hoàn nguyên nhiệt cacbon; nung oxy hóa quặng |
  pyrometallurgy; ore roasting; ore sintering; carbothermic reduction; smelting
electrowinning < hydrometallurgy = điện phân kim loại; điện tích kim loại; tinh luyện điện phân; bể điện phân | electrowinning;
  electrorefining; electrolytic cell
lithium-extraction = quặng lithi; quặng liti; liti cacbonat; lepidolit; lithi cacbonat; thu hồi liti; thu hồi lithi | lithium ore; lithium
  carbonate; lepidolite; spodumene; lithium extraction; lithium recovery; lithium hydroxide
rare-earth-separation < rare-earth = tách đất hiếm; tuyển đất hiếm; chiết đất hiếm; oxit đất hiếm; neodym; xeri oxit; lantan; monazit |
  rare earth separation; rare earth oxide; neodymium; cerium; lanthanum; monazite; bastnaesite; yttrium; dysprosium
metal-matrix-composite < composite = composite nền kim loại; composite nền nhôm; vật liệu tổ hợp kim loại | metal matrix composite;
  aluminium matrix composite
clad-metal < dissimilar-welding = kim loại hai lớp; tấm thép hai lớp; vật liệu bimetal | clad steel
metal-foam = bọt kim loại; nhôm xốp; kim loại xốp; vật liệu kim loại bọt | metal foam; aluminium foam; porous metal
chrome-plating < nickel-chrome-plating = mạ crom ba; mạ crom trang trí; mạ trục | chrome plating
zinc-plating < electroplating = mạ kẽm điện phân; mạ kẽm niken; mạ cầu vồng; mạ kẽm trắng xanh; gỉ trắng | zinc electroplating;
  zinc-nickel plating; zinc plating; white rust
decorative-plating < electroplating, jewellery = mạ bạc; xi vàng; mạ vàng pvd; xi mạ trang sức | silver plating; copper plating;
  decorative plating; rhodium plating
aluminium-anodising < anodising-process = anot hóa nhôm; anode nhôm; oxy hóa điện hóa plasma; phủ oxit nhôm | aluminium anodizing;
  anodized aluminium; hard anodizing; micro-arc oxidation
plating-on-plastic < electroplating, plastic = mạ nhựa; xi nhựa; mạ lên nhựa; mạ abs | plating on plastic; plastic metallization
plating-bath < electroplating = dung dịch mạ; hóa chất xi mạ; phụ gia mạ; chất bóng mạ; dây chuyền mạ; mạ không xyanua | plating additive;
  brightener; plating line; cyanide-free plating; plating solution
part-restoration < part-reconditioning = đắp laser; phục hồi chi tiết; đắp trục mòn; đắp kim loại | weld overlay; part restoration;
  overlay welding; shaft repair
sacrificial-anode < corrosion = bảo vệ catot; bảo vệ catốt; anot hy sinh; anode hy sinh; kẽm chống ăn mòn; bảo vệ điện hóa; dòng điện
  ngoài | sacrificial anode; impressed current; galvanic anode; cathodic protection system
corrosion-types < corrosion = ăn mòn điểm; ăn mòn khe; ăn mòn ứng suất; ăn mòn vi sinh; ăn mòn khí quyển; ăn mòn nước biển; ăn mòn muối;
  ăn mòn điện hóa | pitting corrosion; stress corrosion cracking; microbiologically influenced corrosion; atmospheric corrosion; galvanic
  corrosion; seawater corrosion
corrosion-inhibition < corrosion = chất ức chế ăn mòn; ức chế ăn mòn; ức chế ăn mòn xanh; chất chống ăn mòn | green corrosion inhibitor;
  corrosion inhibition; inhibitor efficiency
corrosion-testing < corrosion = quan trắc ăn mòn; đo ăn mòn; thử mù muối; tốc độ ăn mòn; thử phun muối; bản đồ ăn mòn | corrosion
  monitoring; salt spray test; corrosion rate; corrosion testing; electrochemical impedance
high-temperature-corrosion < corrosion = ăn mòn nhiệt độ cao; oxy hóa nhiệt độ cao; ống sinh hơi bị mòn | high-temperature corrosion; hot
  corrosion; high-temperature oxidation
pipe-corrosion < corrosion, pipeline = ăn mòn đường ống; thủng ống; mòn ống; thủng bồn; mục ống; ống bị mục; gỉ đường ống | pipeline
  corrosion; pipe perforation; tank corrosion; pipe wall thinning
welding-defect < weld-defect = mối hàn rỗ; mối hàn không ngấu; cháy cạnh mối hàn; mối hàn bị rỗ; bắn tóe hàn; hàn bị thủng; cong vênh khi
  hàn | weld cracking; weld burn-through
weld-inspection < welding, non-destructive-testing = kiểm tra mối hàn; chụp phim mối hàn; siêu âm mối hàn; bột từ; thẩm thấu mối hàn; soi
  mối hàn | weld inspection; radiographic testing; phased array ultrasonic; magnetic particle testing; penetrant testing
welding-consumable < welding = vật liệu hàn; khí bảo vệ hàn; que hàn bị ẩm | flux-cored wire; welding consumable; shielding gas
casting-defects < casting = khuyết tật đúc; thiên tích; vật đúc lệch khuôn; vật đúc cứng quá | casting defect
heat-treatment-defect < quenching-defect = nứt khi tôi; biến dạng nhiệt luyện; cong vênh sau tôi; tôi non | heat treatment distortion
coal-mining < mining, coal = khai thác than; than hầm lò; vỉa than; lò chợ; đào lò; than bã sàng | coal mining; longwall; coal seam;
  roadway drivage; coal face
mine-safety < mining, occupational-safety = an toàn mỏ; nổ khí mỏ; bục nước mỏ; sập lò; khí mêtan mỏ; sập hầm lò; cháy nội sinh; cứu hộ mỏ
  | mine safety; firedamp; mine gas; roof fall; water inrush; mine rescue; spontaneous combustion of coal
mine-support < mining = chống lò; vì chống; giàn chống; vì neo; áp lực mỏ; giá khung; chống giữ lò | powered support; mine roof support;
  rock pressure; mine support; hydraulic prop
mine-ventilation < mining = thông gió mỏ; thông gió hầm lò; quạt gió mỏ; khí mỏ | mine ventilation; auxiliary ventilation; mine fan
rock-blasting < mining, explosion-safety = nổ mìn; khoan nổ mìn; đá văng; vật liệu nổ công nghiệp; thuốc nổ nhũ tương; kíp nổ; chấn động
  nổ mìn; hộ chiếu nổ mìn | rock blasting; emulsion explosive; detonator; flyrock; drilling and blasting
open-pit-mining < mining = mỏ lộ thiên; bóc đất đá; bờ mỏ; trượt bờ mỏ; xe tải mỏ; đất đá thải; bãi thải đất đá; máy khoan xoay cầu |
  open-pit slope; haul truck; waste dump; surface mining; opencast mining
mine-dewatering < mining = thoát nước mỏ; bơm nước mỏ; nước mỏ; ngập moong | mine dewatering; pit lake
mine-reclamation < mine-rehabilitation = hoàn thổ; cải tạo phục hồi mỏ; đóng cửa mỏ; trồng cây trên bãi thải | revegetation of mine land
mineral-exploration < mining = thăm dò khoáng sản; khảo sát khoáng sản; trữ lượng khoáng sản; mỏ khoáng; điều tra địa chất; địa hóa; thân
  quặng | mineral exploration; ore reserve; geological survey; geochemistry; ore body
magnetic-separation < magnetic-separator, mineral-processing = tách sắt; khử sắt bằng từ; tách sắt khỏi nguyên liệu | iron separator;
  tramp iron
gravity-separation < mineral-processing = tuyển trọng lực; bàn đãi; vít đứng tuyển; máng xoắn; tuyển huyền phù; máy lắng tuyển | gravity
  separation; shaking table; spiral concentrator; dense medium separation
flotation-reagent < mineral-processing = thuốc tuyển; thuốc tập hợp; thuốc tuyển nổi; thuốc tạo bọt; bọt tuyển nổi | flotation reagent;
  flotation collector; frother; xanthate; column flotation
coal-preparation < coal, mineral-processing = tuyển than; rửa than; than bùn tuyển; than chất lượng thấp; than nhiều tro; chế biến than;
  pha trộn than | coal washing; coal preparation; coal slime; low-rank coal; high-ash coal
electrostatic-separation < mineral-processing = tuyển điện; tách tĩnh điện; phân loại quặng; tuyển quặng bằng tia x | electrostatic
  separation; ore sorting; sensor-based sorting
apatite < phosphate-fertiliser, mining = quặng phốt phát; quặng photphorit; tuyển apatit; quặng apatit nghèo | phosphate ore; phosphorite
fluorite = huỳnh thạch; fluorit; quặng fluorit; muối florua | fluorite; fluorspar; acid-grade fluorspar
barite = barit; quặng barit; bột barit; bari sunfat | barite; baryte; barium sulfate
talc = bột talc; đá talc; bột tan; hoạt thạch | talc; talcum; pyrophyllite
quartz = thạch anh; cát trắng; cát thủy tinh; bột thạch anh; cát silic | quartz; silica sand; quartz powder; high-purity quartz; glass
  sand; quartz sand
silicon-metal = silic kim loại; silic tinh khiết; silic đơn tinh thể; silic đa tinh thể; bột silic | silicon metal; polysilicon;
  monocrystalline silicon; silicon powder
mica-mineral = khoáng mica; mica khoáng; serixit; vermiculit; bột mica | muscovite; sericite; mica powder
diatomite = đất tảo; diatomite phú yên; bột trợ lọc | diatomite; kieselguhr
pyrite = quặng pyrit; xỉ pyrit; pirit; lưu huỳnh khoáng | pyrite; pyrite cinder; native sulphur
nuclear-mineral = quặng urani; urani; thori; khoáng phóng xạ | uranium; thorium; radioactive mineral; yellowcake
zirconium = zirconi; bột zircon siêu mịn; zirconi oxit; zirconia; quặng zircon | zirconium; zirconium oxide; zircon flour; zirconium
  oxychloride
titanium-slag < titanium-ore = xỉ titan; rutil; rutil nhân tạo; hoàn nguyên ilmenit; pigment titan; titan sa khoáng; sa khoáng ven biển |
  titanium slag; rutile; synthetic rutile; ilmenite reduction; mineral sand; heavy mineral sand
gem-cutting < jewellery = chế tác đá quý; đá phong thủy; đá ruby; đá cảnh; ngọc bích; xử lý nhiệt đá quý; đá bán quý | gemstone cutting;
  ruby gemstone; sapphire; jade; gem treatment; semi-precious stone
kaolin-processing < kaolin-clay = tuyển cao lanh; lọc cao lanh; cao lanh nung; mê ta cao lanh; độ trắng cao lanh; đất sét trắng | kaolin
  processing; metakaolin; calcined kaolin; china clay; ball clay
bentonite-use < kaolin-clay = bentonit hoạt hóa; sét bentonit; dung dịch khoan; bùn khoan; bentonite lâm đồng; đất sét hoạt tính |
  activated bentonite; drilling mud; drilling fluid; bentonite clay
ground-calcium-carbonate < limestone-lime = bột đá siêu mịn; bột caco3; canxi cacbonat kết tủa; bột đá tráng phủ; bột nhẹ; đá trắng; bột
  đá trắng | ground calcium carbonate; precipitated calcium carbonate; caco3 powder; coated calcium carbonate; white limestone
stone-waste < stone-sludge = mạt đá; đá thải; đá vụn; nước thải xẻ đá | marble waste; granite waste; stone slurry
stone-crushing < stone-quarry = nghiền đá; trạm nghiền đá; nghiền sàng đá; xay đá; máy xay đá; nghiền đá xây dựng | stone crushing plant;
  stone crusher; crushing station; crushing and screening
advanced-ceramic < ceramic-tile = gốm kỹ thuật; gốm cao cấp; gốm oxit nhôm; gốm chịu mài mòn; silic cacbit; silic nitrit; gốm cấu trúc |
  advanced ceramic; technical ceramic; alumina ceramic; silicon carbide; silicon nitride; structural ceramic
glaze-defect < ceramic-tile = bong men; nứt men; rạn men; men sôi; men chảy; men rạn; phồng men; men màu; men co; lỗ châm kim men; men bị
  lệch màu | glaze defect; crazing; glaze crawling; glaze pinhole; ceramic frit; glaze shade variation; glaze peeling
ceramic-forming < ceramic-tile = phối liệu gốm; xương gốm; đổ rót gốm; nứt gốm khi sấy; nứt mộc; cong vênh gốm; gốm mộc; tạo hình gốm; hồ
  đổ rót; đất làm gốm; gốm bị nứt; chậu gốm | ceramic body; slip casting; green body; ceramic cracking; ceramic warping; pottery clay;
  ceramic extrusion
ceramic-kiln < pottery-kiln = nung gốm; lò củi nung gốm; lò nung con lăn; sản phẩm nung non | wood-fired kiln; bisque firing
ceramic-tile-making < ceramic-tile = gạch granite; gạch ceramic; gạch porcelain; in kỹ thuật số gạch men; gạch men mài bóng; gạch ốp lát |
  porcelain tile; digital ceramic printing; glazed tile; ceramic wall tile; floor tile
refractory-types < refractory, furnace-lining = gạch samốt; gạch cao nhôm; vữa chịu lửa; gạch kiềm tính; lớp lót lò; bong lớp lót lò; đất
  chịu lửa; bê tông chịu lửa | castable refractory; fireclay brick; high-alumina brick; magnesia brick; refractory wear; insulating
  firebrick
bioceramic < bone-substitute = gốm y sinh; hydroxyapatite y sinh; thủy tinh hoạt tính sinh học | bioceramic; calcium phosphate ceramic
glass-making < glass, glass-furnace = kính nổi; kính xây dựng; chai lọ thủy tinh; nấu thủy tinh; thổi thủy tinh; thủy tinh mỹ nghệ | float
  glass; container glass; glass blowing; glassware
glass-defect < glass = bọt thủy tinh; nứt vỡ kính; kính tự nổ; kính mốc; kính bị ố; xước kính; mờ kính | glass defect; glass bubble; glass
  breakage; spontaneous glass breakage; glass corrosion; glass scratch
vitreous-enamel = men sắt; sắt tráng men; tráng men kim loại; nồi tráng men | vitreous enamel; enamelled steel; glass-lined
gypsum = thạch cao; trần thạch cao; tấm thạch cao; vách thạch cao; bột thạch cao; thạch cao xây dựng | gypsum; gypsum board; plasterboard;
  drywall; plaster of paris; calcium sulfate
dimension-stone < stone-quarry = đá granit; đá hoa cương; đá cẩm thạch; đá marble; đá xẻ; xẻ đá; cưa đá; đá khối; đá tự nhiên ốp lát |
  marble; dimension stone; stone slab; stone cutting; stone block; wire saw
artificial-stone = đá nhân tạo; đá thạch anh nhân tạo; đá nung kết; đá ốp nhân tạo; đá solid surface | artificial stone; engineered stone;
  quartz surface; sintered stone
sanitary-ware = thiết bị vệ sinh; bồn cầu; vòi nước; lavabo; chậu rửa; bệt vệ sinh; sen vòi; bồn tắm | sanitary ware; toilet bowl; faucet;
  wash basin; bathroom fittings
sand-washing < sand = rửa cát; sàng cát; máy nghiền cát; tách bùn cát; nghiền đá thành cát; cát bẩn; cát lẫn bùn | sand washing; sand
  making machine; vsi crusher; sand screening; silty sand
billet-defect < continuous-casting = nứt phôi; nứt góc phôi; phôi thép nứt; rỗ phôi thép | billet cracking; billet defect; centreline
  segregation
iron-scale < furnace-dust, steel = vảy cán; vảy thép; vẩy sắt; vảy oxit sắt | iron scale
rolling-mill-wear < metal-rolling = dây chuyền cán; trục cán mòn; lệch cán; gãy trục cán | roll wear; rolling line; mill roll
wire-product < wire-drawing = đinh thép; dây thép gai; lưới b40; dây thép buộc; lưới thép hàn | barbed wire; nail making; welded mesh
section-steel < steel = thép hộp; thép hình; ống thép đúc; thép chữ i; thép góc; thép ống mạ | section steel; seamless pipe; angle steel;
  hollow section
coated-steel-sheet < steel, hot-dip-galvanising = tôn mạ; tôn mạ màu; tôn bị gỉ; tôn kẽm; tôn nhanh gỉ | galvanized steel; colour-coated
  steel; galvalume; prepainted steel
aluminium-profile < aluminium-extrusion = thanh nhôm; khuôn ép nhôm; profile nhôm; nhôm hệ; billet nhôm; phôi nhôm | aluminium profile;
  aluminium billet
lead-recycling < lead-battery-recycling = luyện chì; chì thỏi; tái chế chì; chì kim loại | lead recycling; lead ingot; lead paste
platinum-metals < precious-metal-recovery = bạch kim; platin; paladi; thu hồi bạc; phân kim | platinum; palladium; gold recovery; silver
  recovery; platinum group metal
magnet-types < magnet = nam châm ferit; vật liệu từ; từ mềm; nam châm điện; khử từ | rare-earth magnet; demagnetisation
silicon-steel-sheet < steel = thép silic; thép kỹ thuật điện; tôn silic; lõi thép silic | silicon steel; electrical steel; grain-oriented
  steel; lamination steel
amorphous-core < amorphous-alloy = hợp kim vô định hình; lõi vô định hình; lõi nano tinh thể | amorphous alloy; nanocrystalline core;
  amorphous core
sintered-metal < powder-metallurgy = thiêu kết bột; bột sắt; bột đồng kim loại; chi tiết thiêu kết | sintered part; iron powder; sintered
  bronze
hard-metal < carbide-insert = cacbit vonfram; thu hồi hợp kim cứng; hợp kim cứng phế | cermet; hard metal; carbide recycling
superhard-material < abrasive-material = kim cương nhân tạo; vật liệu siêu cứng; đá cắt; đĩa mài kim cương; lưỡi cưa kim cương | synthetic
  diamond; cubic boron nitride; superhard material; diamond saw blade
heat-resistant-alloy < alloy = hợp kim chịu nhiệt; hợp kim niken; hợp kim đa nguyên tố; thép chịu nhiệt | heat-resistant alloy;
  nickel-based alloy; inconel; heat-resistant steel
nickel-plating < nickel-chrome-plating = mạ kền; xi kền; mạ niken bóng; mạ nikel | electroless nickel; bright nickel
plating-adhesion-loss < plating-defect = mạ bong tróc; lớp mạ bong; mạ bị rộp; mạ loang ố; lớp mạ sần; mạ không bám; giòn hydro; xi bị
  bong; mạ không đều | plating peeling; poor plating adhesion; hydrogen embrittlement; uneven plating thickness
buffing < metal-polishing = mài bóng; đánh bóng inox; đánh bóng nhôm; xước bề mặt kim loại; phớt đánh bóng | buffing; buffing wheel;
  stainless polishing
spray-coating-types < thermal-spraying = phun nhiệt hồ quang; phun nhôm kẽm; phun nguội; phun kẽm kết cấu thép | thermal barrier coating;
  zinc-aluminium arc spray
foundry-sand-trouble < moulding-sand = cát đúc; khuôn cát tươi; cháy cát vật đúc; thao cát; ruột cát; dính cát vật đúc | furan sand; core
  sand
lost-pattern-casting < investment-casting = đúc mẫu hóa khí; đúc khuôn vỏ; đúc mẫu sáp | lost wax; shell mould casting; wax pattern
melt-cleaning < melt-treatment = tinh luyện hợp kim nhôm; chất biến tính; làm nhỏ hạt; chất trợ dung; vớt xỉ; lọc kim loại lỏng | grain
  refiner; melt filtration; inoculant for casting; fluxing agent
metal-failure = nứt kim loại; gãy giòn; rão kim loại; đứt gãy chi tiết; cơ học phá hủy | brittle fracture; creep rupture; fracture
  mechanics; creep failure
metal-recycling < scrap-metal = tái chế kim loại; thép phế liệu; phế liệu đồng nhôm | metal recycling; ferrous scrap; non-ferrous scrap
dolomite < pond-lime, limestone-lime = đolomit; đôlômit; bột dolomit; quặng đolomit | dolomite; dolomitic limestone; dolomite powder
magnesia = magie oxit; oxit magie; manhezit; magie hydroxit; xi măng magie | magnesia; magnesium oxide; magnesite; magnesium hydroxide;
  magnesium oxychloride cement
basalt-fibre < volcanic-rock = sợi bazan; đá bazan; bazan bọt; vải bazan; đá bazan xây dựng | basalt fibre; scoria; basalt fiber; basalt
  aggregate
lime-production < limestone-lime = lò vôi; nung vôi; vôi sống; khói lò vôi; vôi công nghiệp; lò vôi thủ công | lime kiln; lime burning;
  hydrated lime; calcined lime; calcium hydroxide; milk of lime
river-sand < sand-mining, sand = hút cát; mỏ cát; cát sông; sỏi sông; thiếu cát xây dựng | river sand; gravel; sand extraction; sand
  shortage
waste-ceramic < ceramic-waste = phế phẩm gốm; phế thải gốm sứ; sứ vỡ | broken ceramic; waste porcelain; ceramic rubble
glass-recycling < waste-glass = thủy tinh phế liệu; kính vụn; tái chế thủy tinh; kính thải; thủy tinh bọt | glass recycling; foam glass;
  foamed glass
asbestos-sheet < asbestos = amiang; amiăng trắng; tấm lợp amiăng; tấm lợp không amiăng | chrysotile; asbestos roofing
graphite-product < graphite = điện cực than chì; graphit vảy; than chì vảy; nồi graphit; graphit trương nở | graphite electrode; flake
  graphite; graphite crucible; expandable graphite
brick-clay < kaolin-clay, brick = đất sét gạch; thiếu đất sét; đất làm gạch; đất đồi làm gạch | brick clay; clay shortage; clay substitute
bauxite-mining < bauxite, mining = khai thác bô xít; tuyển rửa bô xít; quặng bô xít; bauxit | bauxite mining; bauxite washing; bauxite ore
feldspar-ore < kaolin-clay = trường thạch; tràng thạch; quặng fenspat; pegmatit | potash feldspar; sodium feldspar; pegmatite
core-drilling < mineral-exploration = khoan thăm dò; lõi khoan; mẫu lõi khoan; khoan lấy mẫu | core drilling; drill core; exploration
  drilling
mine-planning < mining = thiết kế mỏ; quy hoạch mỏ; mô hình khối quặng; phần mềm mỏ; kế hoạch khai thác mỏ | mine planning; block model;
  mine design
smart-mine < mining, automation = mỏ thông minh; tự động hóa mỏ; định vị người trong hầm lò; cơ giới hóa hầm lò; giám sát khí mỏ | smart
  mine; underground positioning; mine automation; mine gas monitoring; mine mechanisation
mine-haulage < mining = vận tải mỏ; goòng; tời trục mỏ; băng tải mỏ; chở người trong lò; tàu điện mỏ | mine hoist; mine conveyor; mine
  haulage; mine locomotive; mine monorail
ore-assay < mineral-processing = phân tích quặng; hàm lượng quặng; mẫu quặng; quặng nghèo; quặng đuôi | ore assay; ore grade; low-grade
  ore; ore sample
electronic-ceramic < ceramic-tile, electronics = gốm điện tử; tụ gốm; điện trở gốm | electronic ceramic; dielectric ceramic; varistor;
  ceramic capacitor
glass-tempering < glass = tôi kính; lò tôi kính; kính tôi nhiệt; kính uốn cong; cắt kính; mài kính | glass tempering; bent glass; glass
  cutting; glass edging; heat-strengthened glass
mirror-making < glass = gương soi; tráng gương; gương bị ố; gương tráng bạc | mirror coating; mirror silvering; mirror black edge
optical-glass < glass, optics = thủy tinh quang học; kính siêu trắng; thủy tinh thạch anh | optical glass; ultra-clear glass; fused
  silica; fused quartz
conductive-paste < electronics = mực bạc; keo bạc dẫn điện; keo dẫn điện; bột bạc | silver paste; conductive adhesive; conductive paste;
  silver powder
thermal-interface = vật liệu tản nhiệt; tấm tản nhiệt; mỡ tản nhiệt | heat spreader
radiation-shielding = che chắn bức xạ; bê tông nặng; vật liệu cản xạ; cửa chì | radiation shielding; heavy concrete; neutron shielding
ballistic-protection = vật liệu chống đạn; kính chống đạn; áo giáp; thép chống đạn | bulletproof; ballistic protection; armour plate; body
  armour; ballistic ceramic
crystal-growth = đơn tinh thể; nuôi tinh thể; nuôi đơn tinh thể; tinh thể quang học | single crystal; crystal growth; optical crystal;
  czochralski
biosilica < silica, rice-husk-ash = silica từ vỏ trấu; silica sinh học; silic từ trấu; silica vỏ trấu | rice husk silica; biogenic silica;
  biosilica
shell-calcium < limestone-lime = canxi từ vỏ trứng; vỏ hàu nung; vỏ sò; canxi từ vỏ sò; bột vỏ hàu; vỏ nghêu | shell calcium; oyster shell
  powder; eggshell calcium; seashell waste
thermite-welding < welding = hàn nhiệt nhôm; hàn hóa nhiệt; hàn ray; hàn cadweld | thermite welding; exothermic welding; rail welding
coastal-corrosion < corrosion = gỉ vùng biển; nhanh gỉ do hơi muối; hơi muối biển; gỉ vì nước mặn; thiết bị ven biển nhanh gỉ | coastal
  corrosion; salt-laden air; marine atmosphere
tarnish < corrosion = bạc bị đen; xỉn màu kim loại; đồng xỉn; ố kim loại; chống xỉn | tarnish; anti-tarnish; metal discolouration
`
