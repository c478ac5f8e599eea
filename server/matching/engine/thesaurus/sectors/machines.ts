/** Máy móc: machine elements, pumps, valves, hydraulics, conveyors, packing, farm and food machines, maintenance. */
export const machines = `
bearing-failure < bearing-gear, predictive-maintenance = rơ bạc đạn; hư bạc đạn; bể bạc đạn; cháy bạc đạn; vòng bi kêu; hỏng vòng bi
  | bearing failure; bearing fault; bearing wear; bearing defect; raceway spalling
plain-bearing < bearing-gear = ổ trượt; bạc lót; bạc trượt; bạc thau; mòn bạc lót; bạc tự bôi trơn; bạc babit | plain bearing;
  journal bearing; sleeve bearing; self-lubricating bearing; babbitt; bearing bush
linear-guide < bearing-gear = ray trượt; thanh trượt vuông; con trượt bi; ray dẫn hướng | linear guide; linear bearing; slideway
ball-screw = vít me; vít me bi; vitme; trục vít me; rơ vít me | ball screw; lead screw; backlash
gear-failure < bearing-gear = mẻ răng bánh răng; gãy răng bánh răng; mòn bánh răng; hú hộp số; sứt răng bánh răng | gear wear;
  gear tooth breakage; gear fault; gear pitting
gear-cutting < bearing-gear, cnc-machining = phay lăn răng; cắt răng; xọc răng; mài răng bánh răng; gia công bánh răng | gear cutting;
  gear hobbing; gear grinding; gear shaping
speed-reducer < bearing-gear = hộp giảm tốc; động cơ giảm tốc; motor giảm tốc; mô tơ giảm tốc | speed reducer; gear reducer; gear motor;
  reduction gear
planetary-gear < speed-reducer = hộp số hành tinh; bánh răng hành tinh; bánh răng sóng; hộp giảm tốc cycloid | planetary gear;
  harmonic drive; strain wave gear; cycloidal reducer
worm-gear < speed-reducer = bánh vít; trục vít bánh vít; truyền động trục vít | worm gear; worm drive
chain-drive = nhông xích; xích con lăn; truyền động xích; sên tải; giãn xích; đứt xích; nhông sên; xích tải | roller chain; chain drive;
  sprocket; conveyor chain
belt-drive = dây curoa; dây cu roa; dây đai truyền động; đai răng; buly; puli; đứt dây curoa; trượt dây đai | belt drive; v-belt;
  timing belt; pulley; transmission belt
shaft-coupling = khớp nối trục; khớp nối mềm; khớp nối đàn hồi; nối trục | shaft coupling; flexible coupling
shaft-misalignment < vibration = lệch tâm; lệch trục; lệch tâm trục; căn tâm trục; cân tâm trục; cân chỉnh đồng tâm; mất đồng tâm
  | shaft alignment; misalignment; laser alignment; eccentricity
clutch = ly hợp; bố ly hợp; lá côn; trượt côn; ly hợp điện từ; phanh điện từ; thắng từ | electromagnetic clutch; electromagnetic brake;
  clutch plate
universal-joint = trục các đăng; khớp các đăng; láp truyền động | universal joint; cardan shaft; drive shaft
crankshaft = trục khuỷu; cốt máy; tay biên; thanh truyền; trục cam; tay dên | crankshaft; connecting rod; camshaft
spring = lò xo; lò xo nén; lò xo lá; nhíp xe; lò xo xoắn; lò xo kéo; gãy lò xo; lò xo mất đàn hồi | compression spring; coil spring;
  leaf spring; torsion spring; spring steel
fastener = bulông; bu lông; ốc vít; đai ốc; đinh vít; đinh tán; long đền; con tán | fastener; bolt; screw; hex nut; rivet
bolt-loosening < fastener = lỏng bulông; lỏng ốc; tuôn ren; trờn ren; toét ren; gãy bulông; siết bulông; cờ lê lực; bulông tự lỏng
  | bolt loosening; thread stripping; bolt tightening; tightening torque; torque wrench
thread-cutting < cnc-machining = ta rô; taro ren; cắt ren; tiện ren; cán ren; lăn ren; gãy mũi taro | thread cutting; thread tapping;
  thread rolling; tap breakage
mechanical-seal < valve-seal = phớt cơ khí; phớt bơm; phớt chắn dầu; xì phớt; rò phớt; tết chèn; sin phớt | mechanical seal; oil seal;
  gland packing; lip seal; shaft seal
rubber-gasket < valve-seal, rubber = ron cao su; gioăng cao su; joăng cao su; zoăng; ron chịu nhiệt; vòng đệm cao su; chai ron
  | rubber gasket; rubber seal; o-ring
leak-testing < valve-seal = thử kín; thử kín khí; kiểm tra kín khít; thử áp; thử thủy lực; dò rò rỉ heli; độ kín khít | leak test;
  helium leak detector; pressure test; hydrostatic test; airtightness
oil-leak < valve-seal = rò dầu; chảy dầu; rỉ dầu; xì nhớt; rò nhớt; rỉ nhớt | oil leak; oil leakage
isolating-valve < valve-seal = van bi; van cổng; van bướm; van một chiều; van cầu; van cửa; kẹt van | ball valve; gate valve;
  butterfly valve; check valve; globe valve
control-valve < valve-seal = van điều khiển; van điều áp; van tuyến tính; van tiết lưu; van điện | control valve;
  pressure reducing valve; pressure regulator; throttle valve; motorised valve
safety-valve < valve-seal = van an toàn; van xả áp; đĩa nổ an toàn; xì van an toàn | safety valve; relief valve; rupture disc;
  pressure relief
solenoid-valve < valve-seal = van điện từ; van đảo chiều; cháy cuộn hút; cuộn hút van | solenoid valve; directional valve; solenoid coil
steam-trap = bẫy hơi; cóc ngưng; nước ngưng; thu hồi nước ngưng; xả nước ngưng; hỏng bẫy hơi | steam trap; condensate recovery;
  steam condensate
centrifugal-pump < pump = bơm ly tâm; bơm hướng trục; bơm đa tầng; cánh bơm; bơm trục ngang; bơm tăng áp | centrifugal pump; axial pump;
  multistage pump; impeller; booster pump
submersible-pump < pump = bơm chìm; bơm hỏa tiễn; bơm giếng khoan; bơm thả chìm | submersible pump; borehole pump; deep well pump
displacement-pump < pump = bơm bánh răng; bơm trục vít; bơm piston; bơm màng; bơm thùy; bơm cánh gạt | gear pump; screw pump;
  piston pump; diaphragm pump; lobe pump; vane pump; progressive cavity pump
metering-pump < pump, chemical-dosing = bơm nhu động; bơm châm; đầu bơm định lượng | peristaltic pump; metering pump head
slurry-pump < pump = bơm bùn; bơm cát; bơm hút bùn; bơm hút cát; bơm hóa chất; bơm chịu axit | slurry pump; mud pump; sand pump;
  chemical pump
cavitation < pump = xâm thực bơm; bơm bị e; bơm không lên nước; bơm tụt áp; e khí; mòn cánh bơm; rỗ cánh bơm
  | net positive suction head; loss of prime; impeller erosion; pump cavitation; cavitation erosion
water-wheel < pump = guồng nước; cọn nước; bơm nước va; bánh xe nước | water wheel; waterwheel; noria
pressure-surge < pressure-network = va đập thủy lực; sốc áp đường ống; va đập đường ống | pressure surge; hydraulic shock
industrial-fan = quạt công nghiệp; quạt ly tâm; quạt hút; quạt hướng trục; quạt cao áp; quạt thổi | industrial fan; centrifugal fan;
  blower; axial fan; exhaust fan
screw-compressor < compressed-air = máy nén trục vít; máy nén piston; máy nén khí không dầu; đầu nén khí; bình tích khí
  | screw compressor; reciprocating compressor; oil-free compressor; air receiver
compressed-air-dryer < compressed-air = máy sấy khí; khí nén lẫn nước; nước trong khí nén; lọc khí nén; khí nén ẩm; khí nén lẫn dầu
  | compressed air dryer; moisture in compressed air; compressed air filter
compressed-air-leak < compressed-air, energy-saving = rò khí nén; rò rỉ khí nén; tụt áp khí nén; xì gió; thiếu hơi nén
  | compressed air leak; air leakage
pneumatics < compressed-air = xi lanh khí nén; ben hơi; ty ben hơi; hệ thống khí nén; van khí nén; kẹt xi lanh | pneumatic system;
  pneumatic cylinder; pneumatic actuator; air cylinder; pneumatics
hydraulics = hệ thống thủy lực; xi lanh thủy lực; ben thủy lực; bơm thủy lực; bộ nguồn thủy lực; ty thủy lực; truyền động thủy lực
  | hydraulic system; hydraulic cylinder; hydraulic pump; hydraulic power unit; hydraulic drive
hydraulic-oil < hydraulics, lubricant = dầu thủy lực; nhớt thủy lực; dầu thủy lực nóng; lọc dầu thủy lực | hydraulic oil;
  hydraulic fluid; oil contamination
hydraulic-press < hydraulics = máy ép thủy lực; máy ép song động; máy dập thủy lực; máy ép thủy lực bốn trụ | hydraulic press
hydraulic-servo < hydraulics = van servo; van tỷ lệ; thủy lực tỷ lệ | servo valve; proportional valve; electro-hydraulic servo
hydraulic-hose < hydraulics = ống thủy lực; ống tuy ô; tuyô thủy lực; bể ống thủy lực; ống dầu cao áp | hydraulic hose; hose burst
turbine = tua bin; tuốc bin; tuabin hơi; tuabin khí; tuabin nước; cánh tuabin | turbine; steam turbine; gas turbine; turbine blade
diesel-engine = động cơ diesel; động cơ đốt trong; động cơ xăng; máy nổ; máy dầu diesel; động cơ điêzen | diesel engine;
  internal combustion engine; petrol engine; gasoline engine
engine-overhaul < diesel-engine = bó máy; lột dên; lọt hơi động cơ; hao nhớt; bạc xéc măng; xéc măng; thổi gioăng; đại tu động cơ
  | engine overhaul; piston ring; engine seizure; compression loss
fuel-injection < diesel-engine = kim phun nhiên liệu; béc phun dầu; bơm cao áp; phun nhiên liệu; nghẹt kim phun; kim phun
  | fuel injector; fuel injection; common rail
generator-set = máy phát điện; tổ máy phát; đầu phát điện; máy phát dự phòng | generator set; diesel generator; genset; alternator
plate-heat-exchanger < waste-heat = thiết bị trao đổi nhiệt; trao đổi nhiệt dạng tấm; bộ trao đổi nhiệt; dàn trao đổi nhiệt; ống chùm
  | plate heat exchanger; shell and tube; heat exchanger tube
cooling-tower = tháp giải nhiệt; tháp làm mát; đóng rong tháp giải nhiệt | cooling tower; cooling water
pressure-vessel = bình áp lực; bình chịu áp; bồn chịu áp; thiết bị áp lực; bồn áp lực | pressure vessel; pressure equipment
storage-silo = xi lô; xi lô chứa; bồn chứa bột; silo chứa liệu; silo xi măng | hopper; storage bin
process-tank = bồn chứa; bồn composite; bồn khuấy; bồn hai lớp; bồn trộn; bể chứa | process tank; mixing tank; stirred tank;
  jacketed tank
hopper-bridging = kẹt liệu; treo liệu; nghẹt liệu; bám phễu; liệu không xuống; tắc phễu; nghẹt phễu; vón liệu | hopper bridging;
  powder flowability; bulk solids flow; material clogging
belt-conveyor < production-line = băng tải cao su; băng tải pvc; dây băng tải; con lăn băng tải; tang trống băng tải; rulô băng tải
  | belt conveyor; conveyor belt; idler roller
belt-mistracking < belt-conveyor = lệch băng tải; băng tải chạy lệch; rách băng tải; đứt băng tải; trượt băng tải; mòn băng tải
  | belt mistracking; belt misalignment; belt tear; belt wear
screw-conveyor < production-line = vít tải; băng vít; vít xoắn; vít định lượng; trục vít tải | screw conveyor; auger; screw feeder
bucket-elevator < production-line = gầu tải; gàu tải; gầu nâng; bồ đài | bucket elevator
pneumatic-conveying = vận chuyển khí động; hút liệu; ống hút liệu; thổi liệu; máy hút lúa; vận chuyển bằng khí | pneumatic conveying;
  pneumatic transport; vacuum conveyor
roller-conveyor < production-line = băng tải con lăn; băng tải xích; băng tải lưới; băng chuyền treo; xích treo | roller conveyor;
  chain conveyor; overhead conveyor; mesh belt
vibrating-feeder = máng rung; cấp liệu rung; phễu rung; mâm rung; cấp phôi rung; bàn rung | vibrating feeder; vibratory bowl feeder;
  vibratory feeder; vibrating table
feeding-system = bộ cấp liệu; hệ thống cấp liệu; van xoay cấp liệu; cấp liệu tự động; cấp liệu không đều | rotary valve; airlock feeder;
  feeding system; rotary feeder; uneven feeding
crusher < milling-grinding = máy nghiền hàm; nghiền côn; máy đập đá; nghiền trục; mòn búa nghiền | jaw crusher; cone crusher;
  roll crusher; impact crusher
ball-mill < milling-grinding = nghiền bi; máy nghiền bi; máy nghiền đứng; nghiền hành tinh; bi nghiền | ball mill; vertical mill;
  planetary mill; bead mill; grinding media
shredder = máy băm dăm; máy băm gỗ; máy cắt vụn; băm nhỏ; mòn dao băm; máy băm cành cây | chipper; shredding machine; wood chipper;
  branch chipper; shredder
filter-press < sludge-dewatering = máy ép khung bản; ép lọc; máy ép lọc; rách vải lọc | chamber filter press; membrane filter press;
  filter press; plate and frame filter
filter-element = lưới lọc; phin lọc; cốc lọc; bộ lọc tinh; lọc thô | filter element; strainer; fine filter; inline filter
pellet-mill = máy ép viên; ép viên; khuôn ép viên; máy ép cám viên; con lăn ép viên; tắc khuôn ép viên; viên bị bở | pellet mill;
  pelletiser; pellet die; pellet durability
briquetting-machine = máy ép củi; máy ép củi trấu; ép củi trấu; máy ép than | briquetting machine; briquette press
baler = máy ép kiện; máy cuốn rơm; máy cuộn rơm; máy ép phế liệu; đóng kiện; máy ép giấy vụn | baler; baling machine
screw-extruder = máy đùn; trục vít đùn; đùn hai trục vít | extruder; single-screw
screw-press < sludge-dewatering = ép vít; máy tách ép phân; máy ép bã; máy tách phân | solid-liquid separator; screw press separator;
  manure separator; pulp press; screw press
packing-machine < packaging = dây chuyền đóng gói; máy bao gói; đóng gói tự động; đóng gói thủ công | packing machine; flow wrapper
shrink-wrapping < packaging = máy co màng; quấn màng; màng pe quấn; quấn pallet; bọc màng | shrink wrap; stretch wrapper; shrink tunnel;
  stretch film
blister-packing < packaging, pharmaceutical = ép vỉ; máy ép vỉ; vỉ nhôm; màng vỉ | blister packing; blister pack; blister machine
tablet-press < pharmaceutical = máy dập viên; dập viên; máy đóng nang; mẻ viên; sứt viên | tablet press; capsule filler;
  tablet compression machine
rotary-tiller < agricultural-machinery = máy xới; máy xới đất; dàn xới; dàn cày; máy phay đất; lên luống; máy lên luống | rotary tiller;
  power tiller; ridger; subsoiler
seed-drill < agricultural-machinery = máy sạ; sạ hàng; máy sạ cụm; sạ cụm; máy tỉa hạt; gieo hạt tự động; máy trồng mía; máy trồng sắn
  | seed drill; precision seeder; row seeder; planter machine
sprayer < agricultural-machinery = bình xịt thuốc; máy phun thuốc; béc phun; bình phun thuốc; vòi phun; nghẹt béc; phun sương; béc tưới
  | sprayer; spray nozzle; mist sprayer; fogger; nozzle clogging
root-crop-harvester < agricultural-machinery, harvesting = máy thu hoạch củ; máy nhổ sắn; máy đào củ; nhổ mì; máy thu hoạch khoai;
  máy đào khoai | root crop harvester; cassava harvester; potato digger
sugarcane-harvester < agricultural-machinery, harvesting = máy chặt mía; máy thu hoạch mía; chặt mía; róc lá mía | sugarcane harvester;
  cane cutter
thresher < agricultural-machinery = máy tuốt lúa; tuốt lúa; tẽ ngô; máy tẽ bắp; máy tách hạt bắp; đập lúa; máy tuốt đậu; máy tẽ ngô
  | maize sheller; thresher; threshing; corn sheller
grass-chopper < agricultural-machinery = máy cắt cỏ; máy phát cỏ; máy băm cỏ; máy thái cỏ; máy thái chuối | brush cutter; mower;
  chaff cutter; grass chopper
chainsaw = cưa xích; máy cưa xích; cưa lốc | chainsaw; chain saw
earth-auger < agricultural-machinery = máy khoan hố; khoan hố trồng cây; máy đào rãnh; máy đào hố | earth auger; post-hole digger;
  trencher
fruit-picker < harvesting = máy hái; máy hái chè; máy hái cà phê; dụng cụ hái trái; robot hái quả; hái trái | fruit picker; tea plucker;
  tree shaker; robotic harvesting; coffee harvester
cashew-sheller < cashew, peeling-shelling = máy cắt vỏ điều; bóc vỏ lụa; chẻ hạt điều; bể nhân điều; cắt tách vỏ điều
  | cashew shelling machine; testa peeling
coconut-machine < coconut = máy lột dừa; lột vỏ dừa; nạo dừa; tách cơm dừa; tước xơ dừa; máy đập xơ dừa | coconut dehusker;
  coconut grater; coir decorticator
rice-huller < rice-milling = máy xát gạo; cối xát; máy đánh bóng gạo; rulô cao su xát lúa; gạo bị gãy | rice huller; rice polisher;
  rice whitener; rubber roll sheller
fibre-decorticator < natural-fibre = máy tước sợi; tước sợi; tách sợi chuối; tách sợi dứa; máy tách sợi | fibre decorticator;
  fibre extraction
livestock-feeder < livestock = máy cho ăn; máy cho ăn tự động; máng ăn tự động; robot đẩy thức ăn | livestock feeder; feeding robot
feed-mixer < animal-feed, mixing = máy trộn thức ăn; máy trộn cám; máy trộn tmr | feed mixer; tmr mixer
plucking-machine < slaughter = máy vặt lông; máy nhổ lông; máy cạo lông; trụng lông | plucking machine; defeathering; poultry scalding
crawler-vehicle = bánh xích; xe bánh xích; máy kéo bánh xích; lún bánh xe; sa lầy; xích cao su | crawler tractor; rubber track;
  tracked vehicle
orchard-transporter = xe vận chuyển trong vườn; cáp tời vườn; tời kéo nông sản; ray vận chuyển vườn; dốc cao khó vận chuyển;
  ròng rọc tải | orchard transporter; orchard monorail; agricultural cableway
magnetic-separator < foreign-matter = máy tuyển từ; nam châm lọc sắt; nam châm tách sắt; thanh nam châm lọc; tuyển từ tính
  | magnetic separator; magnetic separation; magnet bar
preventive-maintenance < predictive-maintenance = bảo trì định kỳ; bảo dưỡng định kỳ; phần mềm bảo trì; tpm;
  bảo trì năng suất toàn diện; quên bảo dưỡng | preventive maintenance; total productive maintenance
spare-part < predictive-maintenance = linh kiện thay thế; thiếu phụ tùng; khan phụ tùng; chế tạo phụ tùng; phụ tùng nhập khẩu
  | replacement part; spare part shortage; part replacement
rotor-imbalance < vibration = mất cân bằng rôto; cân bằng rôto; rôto bị đảo; đảo trục; cong trục; mất cân bằng động; quạt bị rung
  | rotor imbalance; rotor balancing; rotor unbalance; bent shaft; shaft runout
mechanical-resonance < vibration = cộng hưởng cơ; tần số riêng; dao động riêng; phân tích modal | mechanical resonance;
  natural frequency; modal analysis
vibration-isolation < vibration = bộ giảm chấn; cách rung; chống rung; đế cao su giảm chấn; lò xo giảm chấn; giảm rung
  | vibration isolation; vibration damper; vibration damping; shock absorber; anti-vibration mount; vibration control
overheating = quá nhiệt; máy bị nóng; cháy motor; quá tải động cơ; nóng máy; nhảy rơ le nhiệt; cháy cuộn dây motor | overheating;
  motor burnout; motor overload; thermal overload
motor-rewinding < electric-motor = quấn mô tơ; quấn động cơ; quấn lại motor; dây quấn động cơ; chạm vỏ; chạm mát động cơ
  | motor rewinding; winding insulation; stator winding
oil-analysis < lubricant, predictive-maintenance = phân tích dầu bôi trơn; dầu biến chất; hạt mài trong dầu; dầu nhiễm nước; thay nhớt
  | oil analysis; wear debris; oil degradation; ferrography
lubrication-system < lubricant = bôi trơn tự động; bơm mỡ; hệ thống bôi trơn; khô dầu mỡ; thiếu dầu bôi trơn; khô mỡ
  | automatic lubrication; central lubrication; lubrication failure
solid-lubricant < lubricant = bôi trơn khô; mos2; molypden disunfua; phụ gia dầu nhờn; mỡ chịu nhiệt | solid lubricant;
  molybdenum disulphide; molybdenum disulfide; lubricant additive; high-temperature grease
metal-fatigue = mỏi kim loại; nứt mỏi; gãy trục; gãy mỏi; bền mỏi; độ bền mỏi; trục bị gãy | metal fatigue; fatigue crack;
  fatigue failure; shaft breakage; fatigue strength
part-reconditioning < wear = phục hồi chi tiết máy; hàn đắp; phục hồi trục; đắp trục; phun đắp; phục hồi chi tiết mòn
  | part reconditioning; build-up welding; remanufacturing; laser cladding
tribology < wear = ma sát; hệ số ma sát; cặp ma sát; giảm ma sát | tribology; friction coefficient; friction
seizure = kẹt máy; kẹt trục; bó trục; bó cứng máy; kẹt cơ cấu | machine seizure; galling; jammed machine; shaft seizure
machine-retrofit = nâng cấp máy cũ; máy móc cũ; thiết bị cũ kỹ; thiết bị lạc hậu; máy cũ; đại tu máy; cải tiến máy; máy móc lạc hậu
  | machine retrofit; machine overhaul; outdated equipment; machine upgrade; obsolete machine
machine-design < mechanical-engineering = thiết kế máy; thiết kế cơ khí; bản vẽ cơ khí | machine design; mechanical design
equipment-localisation = nội địa hóa thiết bị; máy nhập khẩu; thay thế nhập khẩu; máy nội địa; chế tạo trong nước; thiết bị ngoại đắt
  | import substitution; equipment localisation; domestically made equipment
hoisting-gear < elevator-crane = pa lăng; palăng; máy tời; kích thủy lực; con đội; cáp cẩu; móc cẩu; đứt cáp cẩu | chain hoist; winch;
  hydraulic jack; wire rope
lifting-platform < elevator-crane = bàn nâng; thang nâng hàng; vận thăng; sàn nâng; cầu nâng ô tô; thang tải hàng | scissor lift;
  lifting table; goods lift; dock leveller
concrete-mixer < ready-mixed-concrete = máy trộn bê tông; xe bồn trộn; máy trộn vữa | concrete mixer; mortar mixer; truck mixer
brick-press < brick = máy ép gạch; máy ép gạch không nung; máy làm gạch | brick press; block making machine
woodworking-machine < wood = máy chế biến gỗ; máy bào; máy cưa gỗ; cưa đĩa; cưa vòng; máy chà nhám; chà nhám; máy dán cạnh
  | woodworking machine; planer; band saw; circular saw; wood sander; edge bander
sewing-machine < textile = máy may công nghiệp; máy khâu; máy vắt sổ; đứt chỉ; bỏ mũi; gãy kim may; máy may | sewing machine; overlock;
  needle breakage; skipped stitch
vacuum-loss < vacuum = tụt chân không; mất chân không; không đạt chân không; bơm chân không vòng nước; ejector hút chân không
  | liquid ring pump; vacuum ejector; vacuum leak; loss of vacuum
pressure-washer < cleaning-in-place = máy rửa áp lực; phun rửa cao áp; máy xịt rửa; máy rửa xe; rửa xe | high-pressure washer;
  pressure washer; car wash
industrial-burner = đầu đốt; béc đốt; vòi đốt; đầu đốt gas; đầu đốt dầu | industrial burner; gas burner; oil burner
mechanism-kinematics < machine-design = cơ cấu cam; cơ cấu bốn khâu; động học cơ cấu; cơ cấu man; nguyên lý máy | cam mechanism;
  four-bar linkage; mechanism kinematics
air-classification < fine-grinding = phân ly khí động; phân cấp hạt; bột siêu mịn; máy nghiền siêu mịn | jet mill; air classifier;
  ultrafine powder; fine grinding
high-speed-stirring < emulsification = khuấy nhũ hóa; khuấy cao tốc; máy khuấy cao tốc | emulsifying machine; high-speed stirrer
filling-trouble < filling-machine = chiết không đều; rót thiếu; vòi chiết; nhỏ giọt vòi chiết; rót tràn | liquid filler;
  volumetric filling; underfilling; overfilling
cap-closing < packaging = vặn nắp; siết nắp; xoáy nắp; đóng nút; lỏng nắp; xì nắp | cap sealing; loose cap; cap tightening
can-seam-defect < metal-can = viền mí; máy ghép nắp; hở mí lon | can leak; seam defect; swollen can; seamer
label-defect < labelling-coding = lệch nhãn; nhãn nhăn; nhãn bong; dán nhãn tự động; dán tem; bong nhãn | label applicator;
  labeling machine; label misalignment
seal-defect < pouch-packing-machine = hở đường hàn túi; ép miệng bao; hàn mép túi; dán miệng túi; màng seal; túi bị hở; máy hàn miệng
  | bag sealer; induction sealing
carton-erecting < case-packing = máy dán thùng; dựng thùng; xếp thùng; đóng thùng carton; dán băng keo thùng | case erector;
  carton sealer; cartoning
bagging-line < dosing-weighing = đóng bao tự động; bao jumbo; may miệng bao; khâu bao; máy đóng bao | bag filling; big bag; bag sewing;
  jumbo bag
bag-stacking < case-packing, robot = bốc xếp bao; robot xếp bao; máy xếp bao; xếp bao lên pallet | depalletizing; palletising robot;
  bag palletizer
weight-check < dosing-weighing, quality-control = cân kiểm tra; cân tổ hợp; thiếu trọng lượng; sai trọng lượng; cân động; cân không đều
  | weight variation; dynamic weighing; weight checking
date-marking < labelling-coding, printing = in date; in hạn dùng; máy in phun công nghiệp; in số lô | inkjet coder; batch coding;
  coding machine
bottle-rinsing < cleaning-in-place = máy rửa chai; súc chai; rửa bình nước; rửa chai lọ | bottle rinsing; bottle washing
coffee-pulper < coffee = máy xát cà phê; đánh nhớt cà phê; xát tươi; máy đánh nhớt | coffee pulping machine; coffee mucilage remover
drying-tower < drying = tháp sấy; sấy tháp; tháp sấy hạt | drying tower; grain drying tower
dicing-machine < slicing = máy thái lát; cắt hạt lựu; máy cắt sợi; cắt lát không đều; máy cắt rau củ; máy thái rau | dicing machine;
  vegetable cutter; slicing machine
meat-saw < meat = máy cưa xương; máy băm thịt; máy xay giò chả; máy chặt thịt; máy thái thịt | bone saw; meat slicer; meat dicer
fish-scaler < fish-processing = máy đánh vảy; máy lột da cá; máy phi lê cá; máy bóc vỏ tôm; máy cắt đầu cá | fish scaler;
  fish skinning machine; fish header
noodle-cutting < noodle-machine = máy cán mì; máy cắt bánh phở; máy cán sợi | noodle machine; noodle extruder; noodle cutter
uneven-roasting < food-roasting = rang không đều; cháy khét hạt; rang hạt; rang bị cháy | uneven roasting; over-roasting; seed roasting
oil-press-yield < oil-expeller = ép kiệt dầu; ép dầu nguội; ép dầu phộng; khô dầu còn nhiều dầu; ép dầu tại chỗ | small oil press;
  residual oil in cake
cane-juicer < juice-pressing = máy ép nước mía; máy ép cam; máy vắt cam; máy chà trái cây | sugarcane juicer; citrus juicer
crate-washer < produce-washing = máy rửa khay; máy rửa rau củ; rửa sục khí; máy rửa két | crate washer; tray washer
seed-separator < grain-cleaning = quạt hòm; máy tách đá sạn; máy làm sạch hạt giống | seed cleaner; seed separator
cooking-burn-on < cooking-kettle = chảo khuấy; dính đáy nồi; chảo xào công nghiệp | scraped surface; burn-on; kettle scorching
uneven-mixing < mixing = trộn không đều; phân lớp khi trộn; vón cục khi trộn; trộn lập phương; trộn bột khô; độ đồng đều trộn
  | powder mixer; ribbon blender; mixing uniformity; powder segregation
dough-mixer < baking-oven = máy đánh trứng; máy nhồi bột; máy trộn bột bánh; máy đánh kem | planetary mixer; kneader; whisking machine
pan-granulation < granulating = chảo vo viên; tạo hạt tầng sôi; đĩa vê viên; mâm vê viên | pan granulator; drum granulator
automatic-batching = phối liệu; trạm cân trộn; cân phối liệu; cân băng tải; cân mẻ; sai định lượng | weigh feeder; belt scale;
  batching plant; weigh hopper; batch weighing; dosing system
screen-clogging < sieving = lưới sàng; nghẹt lưới sàng; rách lưới sàng; sàng lồng quay; mòn lưới sàng | screening machine;
  screen blinding; screen mesh; sieve mesh
machine-sound-diagnosis < vibration, predictive-maintenance = máy bị hú; tiếng gõ máy; chẩn đoán bằng âm thanh; nghe tiếng máy
  | acoustic diagnosis; acoustic fault detection
spin-extractor < centrifugation = máy vắt ly tâm; vắt ly tâm; vắt ráo nước | centrifugal separator; decanter; spin dryer
weight-sorting < size-grading = phân loại kích cỡ; phân loại theo trọng lượng; phân loại theo kích thước | roller grader; weight grader
infrared-thermography < thermal-camera = ảnh nhiệt hồng ngoại; camera ảnh nhiệt; dò điểm nóng | thermography; hot spot detection
jam-clearing < workpiece-jam = dọn kẹt; gỡ kẹt máy; máy hay kẹt; kẹt giấy; kẹt bao bì | jam clearing; frequent jamming
`
