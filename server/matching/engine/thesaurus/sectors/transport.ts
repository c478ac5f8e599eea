/** Vận tải, kho vận và thiết bị an toàn: vehicles, ships, railways, drones, traffic, warehouses, ports, work safety. */
export const transport = `
ev-powertrain < electric-vehicle = hệ truyền động điện; phanh tái sinh; động cơ trong bánh xe; động cơ kéo; truyền động xe điện
  | electric powertrain; in-wheel motor
electric-scooter < electric-vehicle, motorcycle = xe tay ga điện; xe máy điện chạy pin; xe điện nhỏ; xe máy điện giao hàng; xe ga điện
  | electric scooter; electric two-wheeler
ev-range < electric-vehicle, battery = tầm hoạt động xe điện; xe điện mau hết pin; quãng đường mỗi lần sạc; xe điện yếu pin;
  lo hết pin dọc đường | driving range; range anxiety; ev range
fast-charger < electric-vehicle = bộ sạc trên xe; sạc nhanh một chiều; sạc chậm xe điện; sạc hai chiều | on-board charger; dc charger;
  bidirectional charging
hybrid-vehicle < electric-vehicle = xe lai sạc điện; hộp số hybrid; xe xăng lai điện | plug-in hybrid; hybrid electric
fuel-cell-vehicle < electric-vehicle, fuel-cell-types = xe pin nhiên liệu; xe tải hydro | fuel cell vehicle; hydrogen truck
gas-vehicle < automotive = xe chạy khí nén thiên nhiên; xe chạy gas; động cơ khí; động cơ lưỡng nhiên liệu; xe buýt cng
  | natural gas vehicle; dual-fuel engine; gas engine
public-transport < traffic, ride-hailing = vận tải công cộng; xe buýt nhanh; tuyến buýt; trạm chờ xe buýt; bến xe; xe buýt trễ giờ
  | bus fleet; mass transit; bus station
vehicle-body < automotive = thân vỏ xe; khung xe; sát xi; khung gầm; thùng xe tải; đóng thùng xe; cabin xe; vỏ xe ô tô | vehicle body;
  chassis; car body; truck body; body-in-white
vehicle-brake < automotive = phanh xe; thắng xe; hệ thống phanh; đĩa phanh; trống phanh; mất phanh; mất thắng; phanh abs; bó phanh
  | braking system; brake disc; brake drum; anti-lock braking; brake failure; disc brake
vehicle-suspension < automotive = giảm xóc; phuộc nhún; hệ thống treo; xe bị xóc; thanh cân bằng xe; phuộc xe | vehicle suspension;
  suspension spring; stabiliser bar; air suspension; ride comfort
vehicle-steering < automotive = hệ thống lái; trợ lực lái; thước lái; rơ lái; lệch tay lái | steering system; power steering;
  wheel alignment
wheel-tyre-pressure < automotive = vành xe; mâm xe; mâm đúc; la zăng; nổ lốp; áp suất lốp; mòn lốp không đều; xẹp lốp | wheel rim;
  alloy wheel; tyre pressure; tyre burst; tire pressure monitoring
exhaust-pipe < automotive, vehicle-emission = ống xả; pô xe; ống pô; lọc hạt động cơ; bình giảm thanh; xe xả khói đen; tiếng pô
  | tailpipe; exhaust silencer; exhaust manifold
emission-standard < vehicle-emission = tiêu chuẩn khí thải; euro 5; kiểm định khí thải; đo khí thải mô tô | emission standard;
  emission test; euro emission; vehicle emission testing
fuel-economy < energy-saving = tiết kiệm nhiên liệu; hao xăng; tốn xăng; tiêu hao nhiên liệu; tiết kiệm xăng dầu; lái xe tiết kiệm
  | fuel economy; eco-driving; fuel saver
vehicle-electronics < automotive, electronics = điện ô tô; hộp điều khiển động cơ; mạng can; ecu ô tô; cảm biến ô tô
  | engine control unit; can bus; automotive electronics; vehicle network; ecu
vehicle-repair < automotive = sửa chữa ô tô; gara ô tô; chẩn đoán ô tô; máy đọc lỗi ô tô; tiệm sửa xe; đồng sơn ô tô; chăm sóc xe
  | vehicle diagnostics; auto repair; obd scanner; car workshop; vehicle maintenance
vehicle-inspection < automotive = đăng kiểm; kiểm định xe; trạm đăng kiểm; kiểm định xe cơ giới; thiết bị kiểm định xe
  | vehicle inspection; roadworthiness; periodic inspection
driver-assistance < automotive, machine-vision = hỗ trợ lái; cảnh báo va chạm; cảnh báo buồn ngủ; tài xế buồn ngủ; ngủ gật; điểm mù;
  cảnh báo lệch làn; giám sát tài xế | adas; drowsiness detection; collision warning; blind spot; driver monitoring; lane departure
connected-vehicle < automotive, internet-of-things = xe kết nối; thiết bị gắn xe; hộp telematics; giao tiếp giữa các xe
  | connected vehicle; v2x; telematics; vehicle-to-everything; vehicular network
fuel-theft < fleet-tracking = trộm xăng dầu; rút ruột nhiên liệu; giám sát nhiên liệu; cảm biến đo dầu; hao hụt nhiên liệu xe
  | fuel level monitoring; fuel monitoring
crash-safety < automotive = va chạm xe; dây an toàn ô tô; túi khí; thử va chạm; ghế trẻ em ô tô | seat belt; airbag; crashworthiness;
  crash test; energy absorber
motorcycle-helmet < motorcycle = mũ bảo hiểm; nón bảo hiểm; mũ bảo hiểm xe máy | motorcycle helmet; crash helmet; bicycle helmet
motorcycle-part < motorcycle = phụ tùng xe máy; bộ nồi xe ga; nhông sên dĩa; yên xe; gương xe; khóa xe chống trộm | motorcycle part;
  motorcycle component; motorbike anti-theft
bicycle-part < bicycle-vehicle = khung xe đạp; phụ tùng xe đạp | bike frame; bicycle component
farm-transport-vehicle < automotive = xe công nông; xe ba gác; xe lôi; xe tự chế; xe độ chế; xe chở nông sản | three-wheeler;
  farm truck; cargo tricycle; farm vehicle
special-vehicle < automotive = xe chuyên dùng; xe cứu thương; xe bồn; xe rửa đường; xe thang; xe hút bể phốt | special-purpose vehicle;
  tank truck; vacuum truck
trailer < automotive = rơ moóc; sơ mi rơ moóc; moóc; xe đầu kéo; xe kéo | trailer; semi-trailer; tractor-trailer
insulated-truck-body < refrigerated-transport = thùng bảo ôn; xe bảo ôn; thùng đông lạnh; vách panel thùng xe; dàn lạnh xe tải;
  máy lạnh xe tải | insulated truck body; truck refrigeration unit; insulated van; reefer truck; refrigerated vehicle body
reefer-trouble < refrigerated-transport = hàng hư khi vận chuyển; rã đông giữa đường; xe lạnh hỏng máy; mất lạnh dọc đường;
  hàng bị hấp hơi | in-transit spoilage; temperature excursion
transit-damage < packaging, port-logistics = dập nát; dập nát khi vận chuyển; bể vỡ khi vận chuyển; móp méo; xóc dập
  | bruising in transport; shipping damage; drop test
cold-box < cold-storage = thùng giữ nhiệt; thùng giữ lạnh không điện; thùng cách nhiệt; thùng ướp lạnh | passive cooling box;
  thermal box; cool box
livestock-hauling < livestock = hao hụt khi vận chuyển; xe chở lợn; vận chuyển heo; vận chuyển gà | livestock transport;
  animal transport
parcel-sorting < express-delivery = phân loại bưu kiện; chia chọn hàng; chia chọn bưu phẩm; băng tải chia chọn; chia hàng thủ công;
  nhầm hàng | sortation; cross-belt sorter; parcel sorter
automated-warehouse < warehouse-management = kho tự động; kệ kho; giá kệ; robot kho; kệ chứa hàng; kho xếp tầng; xếp dỡ tự động;
  kho chật | automated storage and retrieval; pallet racking; warehouse robot; shuttle rack
order-picking < warehouse-management = nhặt hàng; tìm hàng lâu; kiểm đếm hàng; giao nhầm hàng; thất thoát kho; soạn sai hàng;
  giao thiếu hàng | picking error; inventory discrepancy; mispicking
warehouse-environment < port-logistics = kho ẩm; hàng bị ẩm trong kho; kho nóng; chuột trong kho; kho ngoại quan; kho chứa hàng
  | warehouse humidity; warehouse storage; bonded warehouse
pallet < port-logistics = ba-lét; tấm kê hàng; kê hàng; pallet giấy | pallet; pallet board; slip sheet
loading-unloading < port-logistics = bốc dỡ; khuân vác; xếp dỡ hàng; bốc vác; đóng container; xuống hàng; bốc xếp thủ công;
  thiếu người bốc xếp | loading and unloading; cargo handling; stevedoring; container loading; container stuffing
hand-truck < port-logistics = xe nâng tay; xe đẩy hàng; xe nâng điện; xe đẩy; xe nâng pallet; xe kéo điện | pallet truck; hand truck;
  stacker; trolley; electric tow tractor
forklift-safety < port-logistics, occupational-safety = tai nạn xe nâng; va quẹt xe nâng; cảnh báo xe nâng; đèn cảnh báo xe nâng
  | forklift safety; forklift collision; pedestrian detection
cargo-consolidation < transport-management = ghép chuyến; gom hàng; xe rỗng chiều về; hàng lẻ | empty return; freight matching;
  less than truckload
multimodal-transport < port-logistics = vận tải đa phương thức; cảng cạn; trung chuyển hàng; vận tải ven biển; trung tâm logistics
  | multimodal transport; dry port; intermodal; coastal shipping; logistics centre
shipping-container = công ten nơ; vỏ container; thùng container; container rỗng; sửa container; container cũ | shipping container;
  intermodal container; container repair
container-terminal-crane < port-logistics, elevator-crane = cẩu container; cẩu giàn; cẩu bờ; bãi container; cổng trục; cẩu chân đế
  | container crane; gantry crane; quay crane; container yard; reach stacker
smart-port < port-logistics = cảng thông minh; điều hành cảng; cổng cảng tự động; ùn tắc cảng; lệnh giao hàng điện tử | smart port;
  port operation; terminal operating system; port congestion; vessel traffic service
bulk-cargo < port-logistics = hàng rời; bốc dỡ hàng rời; gầu ngoạm; máy hút hàng rời; bụi hàng rời; phễu rót hàng | bulk cargo;
  grab bucket; ship unloader; ship loader; bulk handling
dangerous-goods = vận chuyển hàng nguy hiểm; hàng nguy hiểm; xe bồn xăng dầu; xe chở hóa chất | dangerous goods; hazardous cargo;
  fuel tanker
fuel-storage-tank < petrol-station = bồn xăng; bay hơi xăng dầu | fuel storage tank; fuel evaporation loss
transport-document < transport-management = vận đơn; chứng từ vận tải; lệnh vận chuyển; phiếu giao hàng; e-port | waybill;
  bill of lading; transport document; electronic delivery order
traffic-signal < intelligent-transport = đèn tín hiệu; điều khiển nút giao; kẹt xe giờ cao điểm; làn ưu tiên; nút giao thông;
  ngã tư kẹt xe | adaptive signal; traffic signal control; intersection control; traffic management
traffic-counting < intelligent-transport = mật độ giao thông; đếm phương tiện; lưu lượng giao thông; dự báo giao thông
  | traffic density; traffic prediction; traffic simulation
traffic-violation < intelligent-transport = vi phạm giao thông; camera giao thông; bắn tốc độ; lấn làn; đi ngược chiều;
  không đội mũ bảo hiểm | traffic enforcement; speed camera; helmet detection; wrong-way driving
pedestrian-safety < traffic = người đi bộ; cổng trường mất an toàn; điểm đen tai nạn; gương cầu lồi; băng qua đường | pedestrian safety;
  accident black spot; pedestrian crossing; road crash
level-crossing < railway = gác chắn; cảnh báo đường ngang; gác chắn tự động; tai nạn đường sắt; lối đi tự mở | railway crossing;
  crossing gate
track-inspection < railway = nứt ray; kiểm tra ray; gãy ray; đo hình học đường ray; mòn ray | rail crack; rail inspection; rail wear;
  rail flaw
rolling-stock < railway = toa xe; đầu máy xe lửa; giá chuyển hướng; toa tàu; bánh xe lửa; đầu máy diesel | rolling stock; bogie;
  rail wagon; railway vehicle; wheelset
railway-signalling < railway = tín hiệu đường sắt; điều độ chạy tàu; thông tin tín hiệu đường sắt; khóa liên khóa | railway signalling;
  railway interlocking; train control; axle counter
urban-rail < railway = đường sắt đô thị; đường sắt tốc độ cao; tàu cao tốc; tàu điện trên cao; đường sắt nhẹ | urban rail;
  high-speed rail; light rail; monorail; maglev
hull-design < shipbuilding = thiết kế tàu; tuyến hình tàu; sức cản tàu; ổn định tàu; thủy động lực học tàu; lật tàu | hull design;
  ship resistance; ship stability; seakeeping; naval architecture; ship hydrodynamics
marine-propulsion < shipbuilding = chong chóng tàu; hệ trục tàu; máy chính tàu; chân vịt; động cơ thủy; ống bao trục | marine propeller;
  ship propulsion; marine engine; stern tube; propulsion shafting
small-boat < shipbuilding = vỏ lãi; ca nô; xuồng máy; xuồng composite; thuyền thúng; ghe xuồng | speedboat; small craft; basket boat
wooden-boat < shipbuilding = tàu gỗ; mục vỏ tàu; trám vá tàu; sơn tàu gỗ; thuyền gỗ | wooden boat; wooden hull
electric-boat < shipbuilding, electric-vehicle = tàu chạy điện; tàu năng lượng mặt trời; xuồng điện; phà điện | solar boat;
  electric ferry; electric outboard
shore-power < shipbuilding, energy-saving = điện bờ; cấp điện bờ cho tàu; tiết kiệm nhiên liệu tàu; giảm tốc độ tàu | shore power;
  cold ironing; ship fuel consumption; ship energy efficiency; wind-assisted propulsion
inland-waterway < shipbuilding = đường thủy nội địa; vận tải thủy; phao tiêu; báo hiệu hàng hải; sà lan tự hành; luồng hàng hải;
  cạn luồng | inland waterway; buoy; aid to navigation; river transport
ship-identification < positioning = nhận dạng tàu; thiết bị ais; radar hàng hải; hải đồ điện tử; va chạm tàu; máy đo sâu
  | automatic identification system; electronic chart; marine radar; ship collision
unmanned-vessel < autonomous-vehicle = xuồng không người lái; tàu mặt nước không người lái; xuồng tự hành; tàu ngầm nhỏ;
  ca nô không người lái | autonomous boat; unmanned boat; underwater glider; unmanned surface vehicle
ferry = phà; bến đò; tàu khách; đò ngang; tàu cao tốc biển; phà tự hành | passenger ship; high-speed craft; river crossing
ship-repair < shipbuilding = sửa chữa tàu; triền đà; ụ tàu; ụ nổi; gõ gỉ tàu; cạo hà; vệ sinh vỏ tàu; bảo dưỡng tàu | ship repair;
  dry dock; slipway; hull cleaning; hull maintenance
ship-structure < shipbuilding = kết cấu tàu; hàn vỏ tàu; phân tổng đoạn tàu; thép đóng tàu; đăng kiểm tàu | ship structure; ship block;
  ship plate; hull welding; ship classification
offshore-structure < offshore-platform = giàn khoan biển; công trình ngoài khơi; chân đế giàn; neo giàn; kho nổi | jacket structure;
  mooring; floating storage
aircraft-maintenance < aerospace = bảo dưỡng máy bay; sửa chữa máy bay; linh kiện máy bay; linh kiện hàng không; động cơ máy bay
  | aircraft maintenance; aircraft component; aero engine; airframe
airport-operation < aerospace = cảng hàng không; soi chiếu hành lý; băng chuyền hành lý; mặt đất sân bay; chim va máy bay;
  vật ngoại lai đường băng | airport operation; baggage handling; ground handling; bird strike; foreign object debris
aerodynamics < aerospace = khí động học; ống khí động; lực nâng cánh; hầm gió; cánh máy bay | aerodynamics; wind tunnel; airfoil;
  aerodynamic drag
cargo-drone < drone = drone giao hàng; drone chở hàng; drone vận tải; máy bay cánh bằng không người lái; trực thăng không người lái
  | delivery drone; cargo drone; fixed-wing uav; urban air mobility; vtol
drone-flight-control < drone = mạch điều khiển bay; bộ điều khiển bay; rơi drone; drone mất sóng; thời gian bay ngắn; lái tự động
  | flight controller; autopilot; flight control; flight endurance; quadrotor; quadcopter
drone-survey < drone, gis = bay chụp; đo vẽ bằng drone; chụp ảnh từ drone; khảo sát bằng drone; bay quét; ảnh uav | drone survey;
  photogrammetry; aerial photogrammetry; drone mapping; uav imagery
drone-inspection < drone = kiểm tra bằng drone; drone giám sát; bay kiểm tra; drone tuần tra; kiểm tra cầu bằng drone
  | drone inspection; drone surveillance; drone monitoring
drone-swarm < drone = bầy drone; drone trình diễn; điều khiển bầy đàn; nhiều drone phối hợp | drone swarm; swarm control;
  drone light show
drone-part < drone = cánh quạt drone; khung drone; pin drone; động cơ drone; khung carbon | drone propeller; drone frame; drone battery;
  drone payload
drone-management < drone = quản lý bay; cấp phép bay; phát hiện drone; vùng cấm bay; hàng rào địa lý | drone detection; geofencing;
  uav traffic management; low-altitude economy
small-satellite < aerospace = khung vệ tinh; điều khiển tư thế vệ tinh; vệ tinh tự chế; vệ tinh nhỏ; vệ tinh siêu nhỏ | nanosatellite;
  attitude control; satellite payload; cubesat; small satellite
high-altitude-platform < aerospace = khí cầu; bóng thám không; khinh khí cầu; khí cầu tầng bình lưu | balloon platform; airship;
  stratospheric platform; aerostat
rocket-engine < aerospace = tên lửa khí tượng; động cơ tên lửa | sounding rocket; rocket engine; solid propellant; launch vehicle
machine-guarding < occupational-safety = che chắn máy; kẹp tay; dập tay; cuốn tay; nút dừng khẩn cấp; rào chắn an toàn; màn chắn quang;
  cuốn tóc | machine guarding; light curtain; emergency stop; safety interlock; crush injury; machinery safety
protective-glove < industrial-protective-clothing = găng tay cách điện; bao tay bảo hộ; găng tay hàn; găng tay chịu nhiệt | work glove;
  heat-resistant glove
workwear < industrial-protective-clothing = quần áo chống cháy; áo phản quang; áo phản quang giao thông | flame-retardant clothing;
  chemical suit; cooling vest; high-visibility vest
safety-helmet < occupational-safety = mũ bảo hộ; nón bảo hộ; kính bảo hộ; kính hàn; mặt nạ hàn | safety helmet; safety goggles;
  hard hat; welding helmet
hearing-protection < occupational-safety, noise = nút tai chống ồn; chụp tai chống ồn; bịt tai | ear plug; hearing protection; ear muff
respirator < occupational-safety = mặt nạ lọc bụi; khẩu trang than hoạt tính; mặt nạ phòng hơi độc; phin lọc mặt nạ; bình thở;
  khẩu trang chống bụi | respirator; gas mask; dust mask; breathing apparatus
confined-space < occupational-safety = không gian hạn chế; ngạt khí hầm; ngạt khí bể; thiếu oxy trong hầm; chui bồn; ngạt bể biogas
  | confined space; oxygen deficiency; tank entry
lockout < occupational-safety = khóa an toàn điện; cô lập nguồn; thẻ cảnh báo; giấy phép làm việc | lockout tagout; energy isolation;
  permit to work
heavy-lifting < occupational-safety, ergonomics-labour = mang vác nặng; bưng bê nặng; đau lưng công nhân; khom lưng; tư thế lao động;
  vác bao | manual handling; musculoskeletal disorder; ergonomic workstation; heavy lifting; assistive exosuit
hot-workplace < hot-workshop = nhà xưởng nóng bức; công nhân ngất | heat exposure; hot workplace; factory ventilation;
  evaporative air cooler
workplace-monitoring < occupational-safety = đo môi trường lao động; quan trắc môi trường lao động; vi khí hậu xưởng;
  hơi độc trong xưởng | occupational hygiene; workplace exposure; exposure limit; workplace air
ppe-detection < occupational-safety, machine-vision = camera giám sát an toàn; phát hiện không đội mũ; nhận diện đồ bảo hộ;
  cảnh báo vùng nguy hiểm | ppe detection; safety monitoring camera; danger zone alert; unsafe behaviour
lone-worker < occupational-safety = thiết bị báo nạn; người làm việc một mình; thợ mỏ mất liên lạc; định vị thợ mỏ | lone worker;
  man-down alarm; miner tracking; personnel locating
safety-training < occupational-safety = huấn luyện an toàn; diễn tập sự cố; an toàn điện; quy trình an toàn | safety training;
  hazard identification; safety procedure; emergency drill
crane-safety < elevator-crane, occupational-safety = kiểm định cẩu; chống va chạm cẩu; quá tải cẩu; lật cẩu; kiểm định thiết bị nâng
  | crane safety; crane anti-collision; overload limiter; anti-sway; lifting inspection
elevator-rescue < elevator-crane = kẹt thang máy; cứu hộ thang máy; bảo trì thang máy; thang máy gia đình; thang cuốn; thang máy rơi
  | elevator maintenance; escalator; home elevator; elevator rescue; elevator door
pressure-safety < pressure-vessel, occupational-safety = nổ bình khí; kiểm định bình áp lực; kiểm định an toàn thiết bị; rò bình khí
  | pressure equipment inspection; cylinder inspection
anti-collision-warning < occupational-safety = cảnh báo lùi xe; cảm biến lùi; camera lùi; cảnh báo người đến gần | reversing alarm;
  proximity warning; parking sensor; rear camera
reflective-material < road-marking = vật liệu phản quang; màng phản quang; biển báo phản quang; đèn cảnh báo giao thông; cọc tiêu
  | reflective sheeting; warning light; traffic cone
emergency-kit < occupational-safety = bồn rửa mắt khẩn cấp; cấp cứu tai nạn lao động; tủ thuốc xưởng | first aid kit; emergency eyewash
pedal-assist-bike < electric-bicycle = xe đạp trợ lực; xe đạp trợ lực điện | pedelec; pedal-assist bicycle
fish-carrier < live-transport = vận chuyển khô thủy sản; thùng chở cá sống; xe chở cá sống; xe chở tôm sống | live fish tank;
  live fish truck
`
