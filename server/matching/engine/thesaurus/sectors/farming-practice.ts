/** Farming practice: cultivation, water, machines, harvest and storage on the farm, forestry and its wood. */
export const farmingPractice = `
land-preparation < crop = làm đất; cày bừa; cày ải; cày lật; bừa trục; xới đất; đất trước gieo; phơi ải | land preparation; tillage;
  ploughing; harrowing; plowing
minimum-tillage < land-preparation = làm đất tối thiểu; không cày xới; gieo không làm đất | minimum tillage; no-till; conservation
  tillage; zero tillage
land-levelling < land-preparation = san phẳng ruộng; san bằng mặt ruộng; san phẳng laser; trang mặt ruộng; ruộng không bằng phẳng | laser
  land levelling; land leveling; field levelling
raised-bed < land-preparation = lên líp; lên luống trồng; đắp mô; vun luống; mô trồng cây | raised bed; ridge planting; planting mound;
  bed planting
rice-sowing < rice = sạ lúa; sạ thưa; gieo sạ; sạ dày; sạ hàng lúa; giảm giống gieo | direct seeding of rice; direct-seeded rice; row
  seeding; seeding rate; drum seeder
rice-transplanting < rice, agricultural-machinery = máy cấy; cấy lúa; mạ khay; cấy máy; cấy mạ; mạ cuộn; khay gieo mạ | transplanter;
  rice transplanting; machine transplanting; mat nursery
planting-density < crop = mật độ trồng; khoảng cách trồng; trồng dày; trồng thưa | planting density; plant spacing; plant population
crop-calendar < crop = lịch thời vụ; mùa vụ gieo trồng; khung thời vụ; né rầy; vụ hè thu; thời vụ gieo trồng; vụ đông | cropping
  calendar; sowing date; cropping season; planting date; winter crop
crop-rotation < crop = luân canh; chuyển đổi cây trồng; cơ cấu cây trồng; độc canh; chuyển đổi đất lúa | crop rotation; crop
  diversification; cropping system; monoculture; crop restructuring
intercropping < crop = xen canh; trồng xen; trồng gối | intercropping; mixed cropping; relay cropping
agroforestry < forestry, crop = nông lâm kết hợp; vườn rừng; cây che bóng; cà phê dưới tán; dưới tán rừng | agroforestry; shade tree;
  silvopasture; understorey planting; forest garden
mulching < crop = phủ bạt; màng phủ nông nghiệp; bạt phủ; che phủ đất; tủ gốc; phủ rơm; màng phủ sinh học; màng phủ tự hủy; màng phủ
  luống | mulching; mulch film; plastic mulch; biodegradable mulch; straw mulch
pruning < fruit = tỉa cành; cắt tỉa; tạo tán; cắt cành; tỉa tán; cưa đốn; đốn chè; đốn phớt | canopy management; pruning shears; crown
  shaping; tea pruning; pruning machine
fruit-thinning < fruit = tỉa trái; tỉa quả; tỉa bông; tỉa hoa | fruit thinning; flower thinning; fruit load
girdling < fruit = khoanh vỏ; khoanh cành; xiết nước; siết nước; bẻ đọt | girdling; deliberate water stress for flowering
trellis-support < crop = giàn leo; trụ thanh long; giàn trồng; choái; giàn nho; cọc chống chuối; trụ bê tông trồng cây; lưới giàn |
  trellis; climbing support; concrete post for crops; vine support; plant support
high-density-orchard < fruit = vườn trồng dày; trồng chữ t; giàn chữ t thanh long; vườn cây già cỗi; trẻ hóa vườn cây; cải tạo vườn tạp;
  ghép cải tạo vườn | high-density orchard; orchard rejuvenation; orchard renovation; top grafting of orchard
organic-farming < crop = nông nghiệp hữu cơ; canh tác hữu cơ; sản xuất hữu cơ; rau hữu cơ; trồng hữu cơ; gạo hữu cơ; không hóa chất |
  organic farming; organic agriculture; organic certification; organic produce; natural farming
regenerative-agriculture < crop = nông nghiệp tái sinh; nông nghiệp bền vững; nông nghiệp sinh thái; nông nghiệp tuần hoàn; canh tác bền
  vững; nông nghiệp xanh | regenerative agriculture; sustainable agriculture; agroecology; circular agriculture
system-of-rice-intensification < rice = thâm canh lúa cải tiến; canh tác lúa sri; cấy mạ non; cấy một dảnh | system of rice
  intensification; single-seedling transplanting
climate-smart-agriculture < crop = nông nghiệp thích ứng; nông nghiệp thông minh khí hậu; thích ứng hạn mặn; canh tác thích ứng |
  climate-smart agriculture; climate change adaptation; climate-resilient crop; adaptation to drought and salinity
gap-certification < crop = vietgap; globalgap; tiêu chuẩn gap; basicgap; chứng nhận vietgap; thực hành nông nghiệp tốt | good
  agricultural practice; vietgap certification; gap standard; global gap
sustainability-certification < crop = chứng nhận 4c; utz; cà phê 4c; chứng nhận cà phê bền vững; rspo; cà phê có chứng nhận | fairtrade;
  certified coffee; sustainable sourcing
export-growing-area < traceability, fruit = cơ sở đóng gói; vùng trồng xuất khẩu; nhà đóng gói | planting area code; packing house;
  production unit code; export orchard; growing area code
farm-record < smart-farming, farm-diary = nhật ký nông vụ; sổ tay nông hộ; quản lý nông trại | field record keeping
vertical-farming < hydroponics = trang trại thẳng đứng; trồng rau trong nhà; nhà máy thực vật; giàn trồng thẳng đứng; tháp trồng rau;
  trồng rau trong container | vertical farm; plant factory; indoor farming; container farm
hydroponic-system < hydroponics = thủy canh hồi lưu; thủy canh tĩnh; màng dinh dưỡng; dung dịch dinh dưỡng; dung dịch thủy canh; thủy
  canh nft; ec dung dịch | nutrient film technique; nutrient solution; deep water culture; recirculating hydroponics; hydroponic nutrient
aeroponics < hydroponics = khí canh | aeroponic; aeroponics
urban-agriculture < vegetable = nông nghiệp đô thị; trồng rau sân thượng; vườn sân thượng; thùng xốp trồng rau; trồng rau tại nhà; vườn
  tường đứng | urban farming; urban agriculture; rooftop garden; home gardening; green wall
greenhouse-climate < greenhouse = vi khí hậu nhà kính; nhà kính nóng; nhà màng quá nóng; làm mát nhà kính; thông gió nhà kính; quạt đối
  lưu nhà kính; lưới cắt nắng; điều khiển nhà kính; nhà màng nóng | greenhouse climate control; greenhouse cooling; greenhouse
  ventilation; greenhouse automation
greenhouse-film < greenhouse = màng nhà kính; màng lợp nhà kính; nilon nhà kính; màng phủ nhà màng; màng quang học nông nghiệp |
  greenhouse film; greenhouse covering; greenhouse plastic; diffused light film; agricultural film
shade-net < greenhouse = lưới che nắng; lưới đen; lưới lan; che nắng cho cây; lưới giảm nắng | shade net; shading net; shade cloth; crop
  shading
rain-shelter < greenhouse = nhà vòm; mái che mưa; trồng rau mùa mưa; vòm che; vòm nilon; che mưa cho nho; che mưa cho cây | rain shelter;
  low tunnel; rain-shelter cultivation; protected cultivation
frost-hail-protection < crop, cold-spell = chống rét cho cây; giá rét; chống sương muối; lưới chống mưa đá | cold damage; chilling
  stress; frost protection; hail damage
crop-heat-stress < crop = nắng nóng cho cây; cây bị sốc nhiệt; cây chịu nóng; sốc nhiệt cây trồng; chống nóng cho cây | crop heat stress;
  heat-tolerant crop; high temperature stress in plants
crop-waterlogging < crop, flood = cây bị ngập úng; úng rễ; thoát nước vườn; tiêu úng; chịu úng; cây chịu ngập; ngập vườn; lúa bị ngập |
  field drainage; waterlogging tolerance; subsurface drainage; drainage ditch
salinity-in-irrigation < irrigation, salt-intrusion = nước tưới bị mặn; nước tưới nhiễm mặn; máy đo mặn; cây bị sốc mặn | saline
  irrigation water; salinity warning; salt stress
irrigation-water-storage < irrigation = hồ chứa nước tưới; ao trữ nước; đập dâng; tích nước mưa tưới cây; hồ nhỏ trữ nước; bể chứa nước
  tưới | irrigation reservoir; on-farm water storage; collapsible water bag; water harvesting for crops; weir
sprinkler-irrigation < irrigation = tưới phun; béc phun mưa; súng tưới; tưới béc; tưới mưa | sprinkler; rain gun; overhead irrigation;
  micro-sprinkler; mist irrigation; centre pivot
irrigation-automation < irrigation, internet-of-things = tưới tự động; tưới thông minh; điều khiển tưới; hẹn giờ tưới; tưới qua điện
  thoại; tưới từ xa | smart irrigation; automatic irrigation; irrigation controller; irrigation scheduling; remote irrigation
solar-irrigation < irrigation, solar-energy = tưới năng lượng mặt trời; bơm nước năng lượng mặt trời; bơm mặt trời | solar pump; solar
  irrigation; solar water pumping; photovoltaic pump
water-saving-irrigation < irrigation = tưới tiết kiệm nước; tiết kiệm nước tưới; tưới ít nước; nhu cầu nước cây trồng; bốc thoát hơi; hệ
  số tưới; chế độ tưới | water-saving irrigation; crop water requirement; evapotranspiration; deficit irrigation; water use efficiency;
  water productivity
subsurface-irrigation < irrigation = tưới ngầm; tưới thấm; tưới nhỏ giọt ngầm; tưới rãnh; tưới tràn; tưới dí; tưới bồn | subsurface
  irrigation; subsurface drip; furrow irrigation; flood irrigation; capillary irrigation; olla irrigation
irrigation-clogging < drip-irrigation = nghẹt béc tưới; tắc đầu nhỏ giọt; bộ lọc nước tưới; nghẹt đường ống tưới; nghẹt lỗ tưới; tắc dây
  tưới | emitter clogging; irrigation filter; dripper clogging
irrigation-water-quality < irrigation, water-quality = chất lượng nước tưới; nước tưới nhiễm phèn; nước tưới bẩn; nước tưới ô nhiễm; nước
  phèn tưới cây; ph nước tưới | irrigation water quality; polluted irrigation water; irrigation water treatment; acidic irrigation water
irrigation-scheme < irrigation = công trình thủy lợi; hệ thống thủy lợi; kênh mương nội đồng; thủy nông; điều tiết nước; quản lý nước
  tưới; phân phối nước; đóng mở cống tự động | irrigation scheme; irrigation system management; irrigation district; canal automation;
  sluice automation
agro-meteorology < weather-forecast, crop = trạm thời tiết nông nghiệp; bản tin thời tiết nông vụ; trạm khí tượng vườn | farm weather
  station; agro-climate advisory; agricultural weather station
yield-forecast < crop, forecasting = dự báo năng suất; dự báo sản lượng; ước sản lượng; năng suất cây trồng; mất mùa; thất mùa | yield
  forecasting; crop failure; crop model; crop yield
crop-sensing < smart-farming, remote-sensing = ảnh viễn thám cây trồng; giám sát cây trồng; theo dõi sinh trưởng; ảnh đa phổ cây trồng;
  bản đồ sinh trưởng; bay chụp ruộng | crop health monitoring; canopy sensing; phenotyping; field scouting; crop remote sensing
variable-rate < smart-farming = bón phân biến thiên; bón phân chính xác; bón theo bản đồ; bón phân theo nhu cầu | variable rate
  application; site-specific nutrient management; precision fertilization; prescription map
farm-sensor-network < smart-farming, internet-of-things = cảm biến nông nghiệp; iot nông nghiệp; trạm cảm biến vườn; giám sát vườn; giám
  sát nhà màng; giám sát trang trại | agricultural iot; farm sensor; agricultural sensor network; farm monitoring; wireless sensor
  network in agriculture
agri-robot < robot, agricultural-machinery = robot nông nghiệp; robot làm cỏ; robot phun thuốc; xe tự hành nông nghiệp; robot thụ phấn;
  máy kéo tự lái | agricultural robot; harvesting robot; weeding robot; autonomous tractor; fruit-picking robot; auto-steer
drone-seeding < agri-drone = drone gieo sạ; drone rải phân; sạ bằng drone; máy bay rải phân; drone bón phân; rải phân bằng máy bay; sạ
  lúa bằng máy bay | drone seeding; drone spreading; drone fertiliser spreading; aerial seeding; uav spreading
drone-spraying < agri-drone, pesticide = phun thuốc bằng máy bay; phun thuốc bằng drone; phun thuốc không người lái; máy bay phun; bay
  phun thuốc; drone phun thuốc | uav spraying; aerial spraying; drone spraying; spray drift; ultra-low volume spraying
tractor < agricultural-machinery = máy kéo; máy cày; công nông; đầu kéo nông nghiệp; rơ moóc nông nghiệp | tractor
tillage-implement < agricultural-machinery = máy làm đất; chảo cày; lưỡi cày; giàn xới; bánh lồng; trục bùn; cày ngầm; cày chảo | tiller;
  tillage implement; disc plough; cage wheel; rotavator; puddler
seeder < agricultural-machinery = máy gieo; gieo hạt; máy tra hạt | seeder; seed sowing machine; planter
fertiliser-spreader < agricultural-machinery, fertiliser = máy bón phân; máy rải phân; xe rải phân; máy vãi phân; cày bón phân; đào rãnh
  bón phân | fertilizer spreader; fertiliser applicator; deep placement applicator; manure spreader; fertilizer application machine
planting-machine < agricultural-machinery = máy trồng rau; máy trồng hom; máy đặt hom mía; máy trồng khoai; máy trồng hành; máy trồng
  cây; máy cấy rau | planting machine; seedling transplanter; vegetable transplanter; sett planter; tree planter
weeding-machine < agricultural-machinery, weed = máy làm cỏ; máy xới cỏ; máy cào cỏ; máy xạc cỏ; dao cắt cỏ | weeding machine; weeder
plant-protection-machine < agricultural-machinery, pesticide = máy phun thuốc trừ sâu; máy phun cao áp vườn; xe phun thuốc; máy phun đa
  năng; phun thuốc tự hành; phun tĩnh điện; giàn phun thuốc; phun tự động vườn | orchard sprayer; air-blast sprayer; knapsack sprayer;
  boom sprayer; spraying robot
earthing-up-machine < agricultural-machinery = máy vun gốc; máy vun luống; máy đánh rãnh; máy vun xới; máy cày mía; máy chăm sóc mía |
  earthing-up machine; ridging machine; inter-row cultivator; furrow opener
combine-harvester < harvesting, agricultural-machinery = máy gặt; gặt đập; máy cắt lúa; rơi vãi khi gặt | combine harvester; rice
  combine; reaper; harvest loss; header loss; windrower
maize-harvester < harvesting, maize = máy thu hoạch ngô; bẻ bắp; máy lột bẹ ngô; máy bóc bẹ ngô; máy tẽ hạt ngô; bẻ ngô | maize
  harvester; corn picker; corn dehusker; corn harvester
peanut-machine < harvesting, peanut = máy nhổ lạc; máy thu hoạch lạc; máy bóc vỏ lạc; máy vặt lạc; máy tuốt lạc; máy nhổ đậu phộng; máy
  bóc vỏ đậu phộng; máy hái đậu phộng | peanut harvester; peanut digger; groundnut sheller; peanut picker; peanut thresher
coffee-harvesting < harvesting, coffee = hái cà phê; tuốt cà phê; cà phê hái xanh; hái chín; cà phê quả xanh; tỷ lệ quả chín | selective
  picking; coffee picking; strip picking; coffee ripeness
tea-harvesting < harvesting, tea = hái chè; máy đốn chè; hái trà; búp chè một tôm hai lá | tea plucking; tea harvester; tea picker
coconut-climbing < harvesting, coconut = leo dừa; hái dừa; bẻ dừa; thu hoạch dừa; leo cau | coconut climber; coconut harvester; coconut
  picking; tree climbing device; palm climbing robot
fruit-harvest-tool < harvesting, fruit = sào hái; kéo hái; hái xoài; hái trái trên cao; giàn nâng hái trái; hái bưởi; cắt sầu riêng; hái
  sầu riêng | picking pole; fruit harvesting tool; picking platform; harvest clipper
fruit-maturity < harvesting, fruit = độ chín; độ già trái; trái non; cắt non; sầu riêng non; độ brix; máy đo độ ngọt; gõ trái | fruit
  maturity; ripeness detection; harvest maturity; maturity index; brix; fruit ripeness; dry matter content of fruit; soluble solids
fruit-internal-quality < fruit, non-destructive-testing = kiểm tra bên trong trái; trái sượng; sâu trong trái; thối bên trong trái; phát
  hiện trái hư; kiểm tra không phá hủy trái cây | internal fruit quality; nondestructive fruit inspection; internal defect of fruit;
  near-infrared fruit sorting; acoustic fruit test
harvest-transport < agricultural-machinery = vận chuyển trong vườn; ròng rọc vườn; xe rùa; xe kéo nông sản; cáp treo chuối; đường ray
  vườn đồi; xe chở phân; vận chuyển lúa; máy kéo lúa; xe vận chuyển nông sản | farm transport vehicle; banana cableway; monorail
  transporter; orchard cart; farm trailer
harvest-damage < postharvest, fruit = trái bị dập; bầm dập; trầy xước trái; hư hỏng khi vận chuyển; dập úng; rau bị dập; xốp lưới bọc
  trái; lót chống dập | bruising; mechanical damage of fruit; fruit bruise; transport damage of produce; fruit foam net
chilling-injury < postharvest, cold-storage = tổn thương lạnh; vỏ trái bị thâm lạnh; trái bị lạnh; hư do lạnh; nứt lạnh; bỏng lạnh |
  chilling injury; cold injury; low-temperature breakdown
fresh-fruit-storage < postharvest, fruit = bảo quản trái cây; trái cây mau hư; trái mau hư; bảo quản quả tươi; bảo quản vải; bảo quản
  nhãn; bảo quản thanh long; trái cây nhanh hỏng; bảo quản hoa quả | fruit storage; fresh fruit preservation; fruit shelf life; fruit
  decay; storage of fresh fruit
vegetable-storage < postharvest, produce-wilting = bảo quản rau; rau héo; rau mau héo; rau bị úa; rau vàng lá; giữ rau tươi; rau dập úng;
  rau thối; héo rau | vegetable storage; wilting of vegetables; leafy vegetable preservation; fresh-keeping of vegetables
degreening < fruit-ripening = đất đèn; thúc chín; giấm chín; ú chín; ủ chín trái cây; khử xanh; phòng ủ chín; giấm chuối; chín không đều;
  dú chín; dú chuối; trái chín ép | artificial ripening; degreening; ripening chamber; calcium carbide; uneven ripening; ripening room;
  ethephon ripening
lychee-pericarp-browning < postharvest, browning = vỏ vải bị nâu; vải thâm vỏ; nhãn thâm vỏ; nâu vỏ quả; chôm chôm đen râu; vỏ nhãn bị
  nâu; xông lưu huỳnh; xông so2 | pericarp browning; sulphur fumigation; sulfur dioxide fumigation; skin browning; acid dip
postharvest-disease < postharvest, fruit-rot = bệnh sau thu hoạch; thối sau thu hoạch; mốc trái; thối khi bảo quản; thối cuống khi vận
  chuyển; mốc xanh cam | postharvest disease; postharvest decay; penicillium digitatum; blue mould of citrus; storage rot; green mould of
  citrus
sprout-inhibition < postharvest = mọc mầm; chống nảy mầm; ức chế nảy mầm; nảy mầm khi bảo quản | sprouting in storage; sprout inhibition;
  anti-sprouting; sprout suppressant
cut-flower-preservation < postharvest, flower = bảo quản hoa; hoa mau tàn; giữ hoa tươi; dung dịch cắm hoa; hoa nhanh héo; hoa ướp; hoa
  sấy khô; hoa bất tử | vase life; flower preservative; preserved flower; dried flower; cut flower storage; floral preservative
seed-grain-storage < postharvest, hermetic-grain-storage = bảo quản lúa; kho lúa; silo lúa; bảo quản ngô hạt; bảo quản hạt; kho dự trữ
  gạo; bảo quản gạo; gạo mốc; gạo bị mọt; thóc ẩm | rice storage; silo storage; grain warehouse; paddy storage; grain moisture
grain-quality < rice-milling = bạc bụng; rạn nứt hạt; độ ẩm hạt; gạo ngả vàng; nứt gãy hạt; gạo cũ; lúa ẩm; lúa lên mộng; lúa nảy mầm; ẩm
  vàng; thóc nảy mầm | chalkiness; chalky grain; grain fissuring; grain cracking; yellowed rice; pre-harvest sprouting; amylose content
grain-bed-dryer < grain-drying, bin-drying = máy sấy vỉ; máy sấy đảo chiều; sấy tầng sôi lúa; sấy tuần hoàn lúa; lò sấy trấu; lò sấy đốt
  trấu; sấy tháp lúa; máy sấy tháp tuần hoàn | flat-bed dryer; recirculating dryer; column dryer; fluidised bed grain dryer; mobile
  dryer; husk-fired dryer
yard-drying < grain-drying = sân phơi; phơi nông sản; phơi gặp mưa; giàn phơi; phơi ngoài đường; phơi sắn; xắt lát phơi khô; phơi mất màu
  | drying yard; drying floor; raised drying bed; open sun drying of crops; sun drying of coffee; drying patio; drying rack
coffee-drying < drying, coffee = máy sấy cà phê; cà phê ẩm mốc; sấy trống quay cà phê; cà phê bị mốc; độ ẩm cà phê | coffee dryer; mouldy
  coffee; parchment coffee drying
pepper-drying < drying, pepper-processing = sấy hồ tiêu; tiêu ẩm mốc; máy sấy tiêu | pepper dryer
grain-moisture-meter < grain-drying, moisture-measurement = đo độ ẩm hạt; máy đo ẩm lúa; đo ẩm hạt; máy đo độ ẩm nông sản; cảm biến độ ẩm
  hạt | grain moisture sensor
produce-washing-packing < postharvest, produce-washing = sơ chế nông sản; nhà sơ chế; đóng gói rau; sơ chế trái cây; phân loại rau củ;
  rửa củ; gọt rau; rửa cà rốt | vegetable packing house; produce packing; fresh produce handling; minimal processing; primary processing
  of produce
cold-chain-produce < postharvest, cold-storage = xe lạnh nông sản; chuỗi lạnh nông sản; vận chuyển rau quả; container lạnh; kho mát nông
  sản; kho lạnh mini; kho lạnh nông hộ; thùng giữ lạnh; xuất khẩu trái cây tươi; đường biển trái cây | refrigerated transport; reefer
  container; produce cold chain; evaporative cool store; cool room; mini cold room; controlled atmosphere container
produce-irradiation < postharvest, food-irradiation = chiếu xạ nông sản; chiếu xạ rau quả; tia điện tử chiếu xạ | fruit irradiation;
  phytosanitary irradiation of fruit; electron beam irradiation
produce-marketing < postharvest, agri-marketplace = ùn ứ nông sản; chợ đầu mối; nông sản rớt giá; chuỗi giá trị nông sản; tồn đọng nông
  sản | produce marketing; agricultural value chain; wholesale produce market; agricultural supply chain
cooperative < crop = hợp tác xã; cánh đồng lớn; cánh đồng mẫu lớn; liên kết sản xuất nông nghiệp | agricultural cooperative; large field
  model; farmer group
agricultural-labour-tool < agricultural-machinery = nông cụ; dụng cụ làm vườn; xe kéo tay; dao phát; liềm hái; bình tưới cây; dụng cụ cạo
  mủ; dao cạo mủ | hand tool for farming; garden tool; farm implement; hoe; sickle
rubber-latex-harvest < rubber-tree, latex-processing = thu mủ; chén hứng mủ; mái che mưa cao su; máng che mưa; mủ bị đông; chất chống
  đông mủ; amoniac bảo quản mủ | latex collection; rain guard; latex anticoagulant; ammonia-free latex
sugarcane-loading < sugarcane, harvesting = gom mía; bốc mía; mía cháy; mía khô ngọn; ccs mía; mía đổ ngã; vận chuyển mía | cane loading;
  cane loader; burnt cane; cane sugar content
cassava-harvest-chipping < cassava-chip, harvesting = nhổ sắn; xắt lát sắn; thái lát sắn; máy thái sắn; máy băm củ mì; sắn khô lát; trữ
  bột; hàm lượng tinh bột củ; chữ bột | cassava chipping; starch content of root; cassava digging; dry cassava chips
silviculture < forestry = kỹ thuật trồng rừng; làm giàu rừng; nuôi dưỡng rừng; chăm sóc rừng; tỉa thưa; trồng rừng thâm canh; chu kỳ kinh
  doanh rừng; kinh doanh gỗ lớn; rừng gỗ lớn | silviculture; forest thinning; forest tending; enrichment planting; rotation length;
  large-timber plantation; sawlog plantation
forest-nursery < forestry, seedling = vườn ươm lâm nghiệp; giống cây lâm nghiệp; cây giống lâm nghiệp; keo mô; keo hom; rừng giống; vườn
  giống lâm nghiệp; cây trội; cây con lâm nghiệp | forest nursery; forest seedling; clonal forestry; plus tree; seed orchard; tree
  breeding; clonal eucalypt
forest-restoration < forestry, deforestation = rừng nghèo kiệt; trồng lại rừng; phủ xanh đất trống; rừng đặc dụng; tái sinh rừng; rừng tự
  nhiên; rừng bị suy thoái; độ che phủ rừng | reforestation; natural regeneration; natural forest; watershed forest; degraded forest;
  forest cover
forest-inventory < forestry = điều tra rừng; trữ lượng rừng; sinh khối rừng; theo dõi diễn biến rừng; đường kính ngang ngực; đo cây rừng;
  đo đếm rừng; trữ lượng các-bon rừng; bản đồ rừng; trữ lượng gỗ | forest biomass; growing stock; diameter at breast height; forest
  carbon stock; forest lidar; allometric equation; stand volume
forest-certification < forestry, sustainability-certification = chứng chỉ rừng; fsc; chứng chỉ fsc; vfcs; quản lý rừng bền vững; pefc;
  nguồn gốc gỗ hợp pháp; gỗ rừng trồng có chứng chỉ | forest certification; sustainable forest management; timber legality; chain of
  custody; forest stewardship council
wildfire-detection < wildfire, forest-fire-warning = phát hiện cháy rừng; camera phát hiện khói rừng; vật liệu cháy dưới tán; chữa cháy
  rừng; điểm cháy rừng | smoke detection in forest; forest fire warning; fire risk map
logging < forestry = khai thác gỗ; khai thác rừng; đốn hạ cây; vận xuất gỗ; vận chuyển gỗ rừng; cưa hạ cây; kéo gỗ; đường vận xuất; bốc
  gỗ | logging; timber harvesting; log skidding; tree felling; forest harvesting; cable yarding; log loader
bark-peeling < wood = bóc vỏ gỗ; máy bóc vỏ cây; vỏ keo; vỏ gỗ keo | debarking; debarker; bark residue; acacia bark; tree bark
wood-chip < wood, biomass = gỗ dăm; băm dăm; dăm gỗ xuất khẩu; dăm keo; nguyên liệu giấy; phế liệu gỗ | chip mill; pulpwood; forest
  residue; chipping of wood
sawdust < wood, biomass = mạt cưa; dăm bào; vỏ bào; mùn cưa cao su; bột gỗ; bụi gỗ thải | wood shavings; wood residue; wood flour
sawn-timber < wood = gỗ xẻ; xẻ gỗ; gỗ tròn; gỗ hộp; cưa xẻ; tỷ lệ thành khí; lóng gỗ; gỗ nhập khẩu; cưa cd | sawn timber; sawmill;
  roundwood; sawlog; sawing yield; sawn wood; timber recovery rate; lumber recovery
veneer < wood = ván bóc; ván lạng; bóc gỗ; máy bóc ván; ván mỏng; gỗ bóc; lạng gỗ | veneer
wood-identification < wood = giám định gỗ; nhận dạng gỗ; nhận biết loại gỗ; giả gỗ quý; phân biệt gỗ; tuổi cây | wood identification;
  wood anatomy; timber identification; wood species recognition
rubber-wood < wood, rubber-tree = gỗ cao su; gỗ ghép thanh cao su | rubberwood; rubber wood; hevea wood
bamboo-processing < bamboo, wood = tre ép; ván ép tre; chẻ tre; ván tre; tăm tre; đũa tre; ống hút tre; nan tre; tre bị mọt; tre mốc; tre
  cuốn; luồng ép; xử lý tre chống mọt; sàn tre | bamboo processing; laminated bamboo; bamboo splitting; bamboo panel; bamboo chopstick;
  bamboo flooring; engineered bamboo; bamboo strand; bamboo preservation
non-timber-forest-product < forestry = lâm sản ngoài gỗ; sản vật rừng; hạt dổi rừng; rau rừng dưới tán; cây dưới tán rừng; thu hái từ
  rừng | non-timber forest product; ntfp; minor forest product; wild harvest
urban-forestry < forestry, urban-greening = cây xanh; bứng cây; trồng cây lớn; cây ngã đổ; cây gãy đổ mùa bão; cây bật gốc; cảnh quan;
  cây đô thị; dự báo cây đổ | landscaping; tree transplanting; tree risk assessment; tree failure; arboriculture; landscape gardening;
  tree fall
crop-storm-damage < crop = cây đổ sau bão; vườn cây bị bão; gió bão cây trồng; chống gió bão cho cây; chuối đổ; khắc phục vườn sau lũ;
  phục hồi vườn sau lũ | storm damage of crops; wind damage of crops; orchard recovery after flood
off-season-vegetable < vegetable = rau trái vụ; rau vụ đông; rau nghịch mùa; rau cao cấp; rau ôn đới; rau ăn quả | off-season vegetable;
  temperate vegetable; high-value vegetable; fruit vegetable
industrial-crop < crop = cây nguồn mật; cây hàng năm; cây lâu năm; cây công nghiệp; cây lương thực; cây đặc sản; cây chủ lực | industrial
  crop; perennial crop; annual crop; food crop; cash crop; plantation crop; nectar plant
replanting < crop = tái canh; trồng dặm; vườn già cỗi; cây già cỗi; vườn kém hiệu quả | replanting; gap filling of plants; old orchard;
  aged plantation
biomass-crop-residue < straw, biomass = phụ phẩm nông nghiệp; phế phẩm nông nghiệp; phụ phẩm trồng trọt; chất thải nông nghiệp; phế thải
  nông nghiệp; thân lá cây; tàn dư thực vật; cành lá cắt tỉa; thân cây sau thu hoạch | agricultural waste; agricultural by-product; crop
  waste; plant residue; agro-waste; prunings; agricultural biomass
heavy-metal-in-crop < heavy-metal, crop = cadimi trong sầu riêng; nhiễm cadimi; gạo nhiễm asen; kim loại nặng trong rau; cadimi trong
  gạo; cadimi nông sản; vàng o; nhiễm kim loại nặng nông sản | cadmium in durian; arsenic in rice; heavy metals in vegetables; cadmium
  uptake; basic yellow 2
nitrate-in-vegetable < vegetable, nitrite = nitrat trong rau; dư lượng nitrat; rau tồn dư nitrat; nitrat rau | nitrate in vegetables;
  nitrate residue; nitrate accumulation
microbial-safety-produce < vegetable, food-safety = vi sinh trên rau; e.coli trên rau; rau nhiễm khuẩn; rau nhiễm vi sinh; trứng giun
  trên rau | microbial contamination of vegetables; e. coli on vegetables; produce safety; fresh produce contamination
ornamental-propagation < flower = giống hoa; hoa giống; nhân giống lan; lan cấy mô; cúc cấy mô; hoa nhập nội; chậu hoa; hoa chậu; hoa
  trồng chậu | flower breeding; flower variety; flower propagation; orchid micropropagation; potted flower; ornamental breeding
flowering-time-control < flower = điều khiển ra hoa; nở hoa đúng dịp tết; hoa nở sớm; hoa nở muộn; hãm hoa; thúc hoa; điều tiết nở hoa;
  hoa nở đúng tết; kích hoa; hãm nở hoa | flowering regulation; flower forcing; bloom timing; vernalisation; forcing of flowers
crop-lighting-energy < plant-growth-light = đèn compact thanh long; điện chong đèn; thay bóng đèn sợi đốt thanh long; đèn led hoa cúc |
  dragon fruit lighting; energy-saving night lighting for crops; led for chrysanthemum; led for dragon fruit
agri-tourism < tourism, agritourism = du lịch sinh thái vườn; vườn du lịch; trang trại trải nghiệm; nông trại du lịch; farmstay |
  agricultural tourism
crop-suitability < crop, gis = thích nghi đất đai; phân vùng thích nghi; bản đồ thích nghi; phân vùng sinh thái; vùng chuyên canh; vùng
  nguyên liệu; vùng trồng | land suitability; crop zoning; agro-ecological zone; land evaluation; crop suitability map; raw material
  area; growing region
wood-blue-stain < wood-treatment = nấm xanh gỗ; mốc gỗ; gỗ bị mốc; gỗ thâm đen | blue stain; sap stain; wood mould; sapstain
finger-jointed-board < wood = gỗ ghép; ván ghép thanh; ghép finger | finger-jointed board; finger joint; edge-glued panel; laminated
  board
`
