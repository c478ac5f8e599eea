/** Electrical engineering: motors, drives, protection, grid equipment, power electronics, batteries, charging, lighting. */
export const electricalEngineering = `
induction-motor < electric-motor = động cơ không đồng bộ; mô-tơ; motor 3 pha; động cơ ba pha; motor điện; động cơ 1 pha;
  động cơ rô-to lồng sóc | induction motor; asynchronous motor; squirrel cage motor; three-phase motor; single-phase motor
motor-burnout < electric-motor = cháy mô-tơ; cháy cuộn dây; cháy động cơ; motor bị cháy; mô-tơ cháy; cháy máy bơm; động cơ bị nóng;
  mô-tơ nóng; kẹt rô-to | motor overheating; winding burnout; locked rotor; burnt motor; stalled motor
phase-loss < electric-motor = mất pha; lệch pha; mất cân bằng pha; đảo pha; bảo vệ mất pha; chạy hai pha; ngược pha | phase loss;
  phase unbalance; phase failure relay; single phasing; phase imbalance; voltage unbalance
soft-starter < electric-motor = khởi động mềm; khởi động sao tam giác; dòng khởi động lớn; sụt áp khi khởi động | soft starter;
  star-delta starter; inrush current; starting current; motor starting
high-efficiency-motor < electric-motor, energy-saving = động cơ hiệu suất cao; motor hiệu suất cao; động cơ tiết kiệm điện;
  motor tốn điện; động cơ chạy non tải | high-efficiency motor; premium efficiency motor; motor efficiency; ie4 motor; underloaded motor
permanent-magnet-motor < electric-motor = động cơ nam châm vĩnh cửu; động cơ đồng bộ; động cơ không chổi than; động cơ từ trở;
  động cơ bldc | permanent magnet synchronous motor; brushless dc motor; bldc; reluctance motor; synchronous motor; axial flux motor
dc-motor < electric-motor = động cơ một chiều; động cơ dc; chổi than; mòn chổi than; cổ góp; động cơ chổi than | dc motor; carbon brush;
  commutator; brushed motor
servo-motor < electric-motor, automation = động cơ servo; motor servo; động cơ bước; step motor; driver servo; động cơ tuyến tính
  | servo motor; stepper motor; servo drive; linear motor; actuator motor
motor-monitoring < electric-motor, predictive-maintenance = giám sát động cơ; chẩn đoán động cơ; phân tích dòng điện động cơ;
  hỏng vòng bi động cơ; gãy thanh rô-to | motor condition monitoring; motor current signature analysis; broken rotor bar;
  motor fault diagnosis
drive-trouble < inverter = biến tần báo lỗi; lỗi biến tần; cháy biến tần; hỏng biến tần; biến tần tắt; quá dòng; quá áp | drive fault;
  inverter trip; overcurrent; overvoltage; drive failure
drive-application < inverter, energy-saving = lắp biến tần; biến tần cho bơm; biến tần cho quạt; bộ điều tốc; điều khiển tốc độ động cơ;
  chỉnh tốc độ | variable speed drive; speed control; motor drive; adjustable speed drive; field-oriented control
generator-machine < generator-set = máy phát đồng bộ; máy phát nam châm vĩnh cửu; máy phát tốc độ thấp; bộ kích từ;
  điện áp máy phát không ổn định; bộ điều áp máy phát | synchronous generator; excitation system; automatic voltage regulator;
  low-speed generator; permanent magnet generator; governor
transfer-switch < generator-set = tủ ats; chuyển nguồn tự động; bộ chuyển nguồn; hòa đồng bộ máy phát; chuyển mạch nguồn
  | automatic transfer switch; generator synchronising; source changeover; static transfer switch
breaker-tripping < circuit-breaker = nhảy aptomat; nhảy cb; nhảy át; nhảy cầu dao; nhảy áp tô mát; aptomat hay nhảy; nhảy điện;
  nhảy atomat; sập điện; sụp cầu dao | nuisance tripping; breaker tripping; circuit overload; unwanted trip
circuit-breaker = aptomat; áp tô mát; át tô mát; cầu dao; cầu dao tự động; mccb; mcb; acb | circuit breaker; miniature circuit breaker;
  knife switch; moulded case circuit breaker; solid-state circuit breaker
electric-shock < occupational-safety = rò điện; giật điện; điện giật; chống giật; aptomat chống giật; chạm vỏ máy; rò điện ra vỏ;
  tai nạn điện; bị tê tay khi chạm máy | electric shock; earth leakage; residual current device; ground fault; leakage current;
  electrocution; electrical safety
earthing = tiếp địa; nối đất; cọc tiếp địa; bãi tiếp địa; điện trở đất; hóa chất giảm điện trở; nối đất lưới | earthing; grounding;
  earth resistance; grounding grid; ground rod; earthing system
short-circuit = chập điện; ngắn mạch; đoản mạch; chạm chập; chập mạch; dòng ngắn mạch; hạn chế dòng ngắn mạch | short circuit;
  short-circuit current; fault current limiter; fault current
electrical-fire < fire-safety, short-circuit = cháy chập điện; cháy do chập điện; cháy tủ điện; hồ quang điện; mô-ve; tiếp xúc kém;
  nóng đầu cốt; cháy dây điện; tóe lửa; xẹt lửa; mô ve | electrical fire; arc fault; electric arc; loose connection; arc flash;
  sparking; arc detection
fuse-element = cầu chì; cầu chì tự rơi; đứt cầu chì; fco; dây chảy | fuse; fuse cutout; blown fuse; dropout fuse
contactor = khởi động từ; công tắc tơ; contactor; cháy tiếp điểm; tiếp điểm; rơ le nhiệt; dính tiếp điểm | magnetic contactor;
  electrical contact; contact erosion; magnetic starter; thermal relay
relay = rơ-le; rơ le; rơ le trung gian; rơ le thời gian; rờ le; bộ hẹn giờ; công tắc hẹn giờ | relay; timer relay; time switch;
  solid-state relay
protection-relay < power-grid = rơ-le bảo vệ; rơ le bảo vệ; bảo vệ so lệch; phối hợp bảo vệ; bảo vệ quá dòng; bảo vệ khoảng cách;
  chỉnh định rơ le | protection relay; differential protection; overcurrent protection; distance protection; relay coordination;
  power system protection
switchgear = tủ điện; tủ trung thế; tủ hạ thế; tủ rmu; tủ phân phối; tủ điều khiển điện; thanh cái; tủ điện bị nóng; dao cách ly;
  máy cắt điện; máy cắt trung thế; máy cắt chân không | switchgear; distribution board; ring main unit; busbar; vacuum circuit breaker;
  electrical cabinet; disconnector; switchboard; gas insulated switchgear
recloser < power-grid, automation = máy cắt tự đóng lại; dao cắt tải; thiết bị đóng cắt trung thế; cầu dao phụ tải;
  tự động hóa lưới phân phối | recloser; load break switch; distribution automation; feeder automation; sectionaliser
power-system-fault < power-grid = sự cố lưới điện; định vị sự cố; chạm đất một pha; sự cố vĩnh cửu; nhảy máy cắt; đứt dây;
  dò điểm sự cố; suất sự cố | fault location; earth fault; power line fault; single-phase-to-ground fault; fault indicator;
  self-healing grid
reliability-grid < power-grid = mất điện liên tục; điện không ổn định; cúp điện liên tục; mất điện đột ngột; độ tin cậy cung cấp điện;
  thiếu điện; cắt điện luân phiên | power supply reliability; saidi; outage management; power shortage; load shedding; frequent outage
weak-voltage < power-quality = điện yếu; điện áp thấp; điện chập chờn; điện áp không ổn định; điện lúc mạnh lúc yếu; sụt điện;
  cuối đường dây | low voltage; voltage fluctuation; undervoltage; unstable voltage; voltage regulation; voltage dip
voltage-stabiliser < power-quality = ổn áp; máy ổn áp; bộ ổn áp; lioa; ổn định điện áp; bộ điều áp | voltage stabiliser;
  voltage regulator; voltage stabilizer; servo stabiliser
capacitor-bank < power-quality = tụ bù; tủ tụ bù; bù công suất phản kháng; công suất phản kháng; bị phạt cos phi; cos phi thấp; tụ điện;
  nổ tụ; phồng tụ | capacitor bank; power capacitor; power factor correction; power factor penalty; capacitor failure; low power factor
harmonic-filter < power-quality = lọc sóng hài; bộ lọc tích cực; nhiễu sóng hài; méo dạng sóng; cuộn kháng; bộ lọc sóng hài
  | active power filter; harmonic filter; total harmonic distortion; line reactor; passive filter; harmonic distortion
facts-device < power-quality = thiết bị bù tĩnh; bù tĩnh; bù svc; statcom; bù dọc | static var compensator; dynamic voltage restorer;
  flexible ac transmission; unified power flow controller
ups-system < power-quality = nguồn ups; bộ ups; bộ lưu điện; nguồn dự phòng; lưu điện | uninterruptible power supply; backup power;
  standby power
electromagnetic-interference = nhiễu điện; nhiễu tín hiệu; nhiễu nguồn; chống nhiễu; nhiễu biến tần; tương thích điện từ
  | electromagnetic compatibility; emc; signal interference; noise immunity
static-electricity < antistatic = bị tĩnh điện giật; thanh khử tĩnh điện; esd | electrostatic; ioniser bar
electrostatic-field = điện trường; trường tĩnh điện; cao áp tĩnh điện; tuyển tĩnh điện | electric field; electrostatic spray;
  corona discharge; high-voltage electric field
high-voltage = điện siêu cao áp; điện cao áp; thử nghiệm cao áp; nguồn cao áp; trung thế; hạ thế | high voltage; high-voltage test;
  high-voltage power supply; medium voltage; low-voltage network; impulse voltage
overhead-line < power-grid = đường dây trên không; dây trần; dây acsr; võng dây; dây siêu nhiệt; cột điện; cột điện ly tâm;
  dây chống sét; đường dây 110kv | overhead line; conductor sag; transmission tower; electric pole; dynamic line rating;
  aluminium conductor; overhead conductor
line-inspection < overhead-line = kiểm tra đường dây; tuần tra đường dây; drone kiểm tra đường dây; robot đường dây;
  soi phát nhiệt đường dây; mối nối phát nhiệt | power line inspection; line patrol; transmission line inspection;
  line inspection robot; hot joint
line-corridor < overhead-line = hành lang lưới điện; hành lang tuyến; cây chạm đường dây; cây đổ vào dây điện; diều vướng đường dây
  | right-of-way; vegetation management; tree contact; conductor galloping
live-line-work < overhead-line = sửa điện nóng; vệ sinh sứ hotline; thi công không cắt điện; găng cách điện; sào thao tác
  | live-line work; hot-line maintenance; insulating glove; live working; insulated bucket truck
outdoor-insulator < power-grid = cách điện composite; bẩn sứ; phóng điện bề mặt; chuỗi sứ; sứ xuyên; nhiễm mặn cách điện; phủ rtv; vỡ sứ
  | composite insulator; flashover; pollution flashover; ceramic insulator; rtv coating; insulator cleaning
surge-arrester < lightning = chống sét van; chống sét lan truyền; thiết bị cắt sét; sét lan truyền; kim thu sét; hỏng thiết bị do sét
  | surge arrester; surge protective device; lightning rod; lightning arrester; transient overvoltage
power-cable-fault < cable = đầu cáp; hộp nối cáp; cáp ngầm; cáp lực; cáp trung thế; nổ đầu cáp; hỏng cáp ngầm; cây nước trong cáp;
  dò cáp ngầm | cable joint; underground cable; cable termination; cable fault location; water tree; xlpe cable
wire-cable-making < cable = sản xuất dây cáp điện; bọc dây điện; kéo dây đồng; dây điện từ; dây emay; dây tráng men; bện cáp
  | cable manufacturing; enamelled wire; magnet wire; cable sheath; stranding; cable extrusion
wiring-harness < cable = bộ dây điện; đầu cốt; bấm cos; dây điện ô tô; giắc nối; đầu nối điện; đấu nối điện; cầu đấu dây
  | wiring harness; crimping; electrical connector; terminal block; cable lug
electrical-installation = điện dân dụng; đi dây điện; lắp đặt điện; hệ thống điện nhà xưởng; ổ cắm; dây điện chuột cắn; dây điện cũ
  | electrical installation; house wiring; socket outlet; building electrical system; rewiring; light switch
transformer-oil-analysis < transformer = khí hòa tan trong dầu; phân tích dầu máy biến áp; lọc dầu biến áp; dầu biến áp lão hóa;
  dầu cách điện; furan trong dầu | dissolved gas analysis; insulating oil; oil reclamation; transformer oil filtration;
  transformer oil testing; natural ester oil
transformer-fault < transformer = cháy máy biến áp; quá tải máy biến áp; nổ máy biến áp; máy biến áp quá nhiệt; máy biến áp kêu;
  chảy dầu máy biến áp; cháy trạm biến áp | transformer failure; transformer overload; transformer overheating; transformer monitoring;
  on-load tap changer; transformer hum
dry-type-transformer < transformer = máy biến áp khô; máy biến áp phân phối; máy biến áp lõi vô định hình; tổn hao không tải;
  biến áp cách ly | dry-type transformer; amorphous core transformer; no-load loss; distribution transformer; isolation transformer;
  solid-state transformer
electromagnet = cuộn dây điện từ; cuộn hút; bàn từ; phanh từ; mạch từ | electromagnet; magnetic field; electromagnetic coil;
  magnetic chuck; magnetic circuit
superconductor = siêu dẫn; vật liệu siêu dẫn; cáp siêu dẫn; siêu dẫn nhiệt độ cao | superconductor; superconducting;
  superconducting cable; high-temperature superconductor
electrical-conductivity = độ dẫn điện; vật liệu dẫn điện; điện trở suất; tiếp điểm bạc; hợp kim tiếp điểm; đồng dẫn điện
  | electrical conductivity; conductivity; resistivity; conductive material; contact material
dielectric-material = điện môi; vật liệu điện môi; gốm điện môi; mica cách điện | dielectric; insulating material; dielectric strength;
  electrical insulation; mica tape
current-transformer = cảm biến dòng điện; ampe kìm; biến dòng; máy biến dòng; biến điện áp; máy biến điện áp đo lường; kẹp dòng;
  cuộn rogowski; đo dòng điện | current transformer; voltage transformer; current sensor; clamp meter; rogowski coil;
  instrument transformer
power-analyser < power-quality = đo chất lượng điện; đồng hồ đo điện đa năng; phân tích chất lượng điện; đồng hồ vạn năng;
  giám sát chất lượng điện năng | power quality analyser; multifunction meter; multimeter; power meter; power quality monitoring;
  submetering
insulation-test = đo cách điện; đo điện trở cách điện; mê-gôm; thử nghiệm cách điện; lão hóa cách điện; cách điện kém; giảm cách điện
  | insulation resistance; megohmmeter; insulation ageing; tan delta; insulation diagnosis; low insulation
electricity-theft < smart-meter = trộm điện; câu trộm điện; gian lận điện; câu móc điện; phát hiện trộm điện | electricity theft;
  non-technical loss; power theft; meter tampering
technical-loss < power-grid = tổn thất điện năng; tổn thất lưới điện; tổn hao đường dây; tái cấu trúc lưới điện; hao tổn điện
  | power loss; distribution loss; line loss; network reconfiguration; technical loss
remote-metering < smart-meter, internet-of-things = đọc công tơ từ xa; công tơ thông minh; thu thập chỉ số công tơ; ghi chỉ số điện;
  công tơ trả trước; truyền tin trên đường dây điện | remote meter reading; advanced metering infrastructure; prepaid meter;
  power line communication; automatic meter reading
smart-grid < power-grid = lưới điện thông minh; lưới phân phối thông minh; trạm biến áp số; trạm biến áp không người trực; iec 61850
  | smart grid; digital substation; iec 61850 protocol; unmanned substation; grid digitalisation
grid-control < power-grid = điều độ lưới điện; scada điện; hệ thống điều khiển trạm; trào lưu công suất; ổn định hệ thống điện;
  dao động công suất; đo góc pha; trung tâm điều độ | power system dispatch; state estimation; load flow; power system stability;
  phasor measurement; optimal power flow; transient stability; energy management centre
frequency-control < power-grid = điều tần; tần số lưới; quán tính hệ thống; máy bù đồng bộ; dịch vụ phụ trợ | frequency regulation;
  virtual inertia; grid-forming inverter; synchronous condenser; primary frequency control; ancillary service; droop control
load-forecasting < power-grid, forecasting = dự báo phụ tải; dự báo nhu cầu điện; biểu đồ phụ tải; phụ tải điện; dự báo sản lượng điện
  | load forecasting; electricity demand forecast; load profile; short-term load forecasting; non-intrusive load monitoring
electricity-market = giá điện cao; mua bán điện trực tiếp; biểu giá điện; điện dư; hợp đồng mua bán điện; thị trường điện cạnh tranh;
  chi phí mua điện | electricity market; electricity price; power purchase agreement; peer-to-peer energy trading; surplus electricity
virtual-power-plant < microgrid = nhà máy điện ảo; nguồn điện phân tán; nguồn phân tán; cộng đồng năng lượng; bộ tổng hợp phụ tải
  | virtual power plant; distributed energy resource; distributed generation; aggregator; energy community
island-power-supply < microgrid = điện vùng sâu; chưa có điện lưới; nơi không có điện; điện cho hải đảo; hệ thống điện lai;
  điện nông thôn; thôn bản chưa có điện | rural electrification; hybrid power system; remote area power supply; solar-diesel hybrid;
  stand-alone power system; electrification of remote villages
hvdc < power-grid = truyền tải một chiều; điện một chiều cao áp; lưới điện một chiều; cáp ngầm xuyên biển | hvdc;
  high voltage direct current; dc grid; dc microgrid; direct current distribution
power-electronics < electronics = điện tử công suất; bộ biến đổi công suất; linh kiện công suất; mạch công suất; biến đổi điện năng
  | power electronics; power converter; power module; power semiconductor; matrix converter
dc-converter < power-electronics = bộ biến đổi dc-dc; mạch tăng áp; mạch hạ áp; bộ tăng áp; nguồn dc; bộ biến đổi một chiều
  | dc-dc converter; boost converter; buck converter; bidirectional converter; llc converter; step-up converter
rectifier < power-electronics = chỉnh lưu; bộ chỉnh lưu; cầu diode; nguồn chỉnh lưu; nguồn xi mạ; thyristor | rectifier; diode bridge;
  plating rectifier; power factor correction converter; active rectifier
multilevel-inverter < power-electronics = nghịch lưu đa mức; nghịch lưu; nghịch lưu một pha; điều chế độ rộng xung; nghịch lưu nguồn z;
  điều chế vector không gian | multilevel inverter; pulse width modulation; voltage source inverter; z-source inverter;
  space vector modulation; cascaded h-bridge
power-device < power-electronics, semiconductor = igbt; mosfet; linh kiện silic cacbua; cháy igbt; nổ igbt; gallium nitride; mạch lái
  | silicon carbide device; power transistor; gan transistor; gate driver; wide bandgap; igbt module; power mosfet
switching-power-supply < power-electronics = bộ nguồn; nguồn xung; nguồn tổ ong; adapter nguồn; chết nguồn; nguồn cách ly
  | switched-mode power supply; power adapter; power supply unit; ac-dc adapter; flyback converter
pulsed-power < power-electronics = nguồn xung cao áp; xung cao áp; nguồn plasma; biến áp cao tần; phát xung | pulsed power;
  high-voltage pulse generator; plasma power supply; high-frequency transformer; dielectric barrier discharge
wireless-charging = sạc không dây; truyền điện không dây; sạc cảm ứng; truyền năng lượng không dây | wireless charging;
  wireless power transfer; inductive charging
energy-harvesting = thu hoạch năng lượng; máy phát nano; tự cấp nguồn; pin siêu nhỏ | triboelectric nanogenerator; self-powered;
  micro power generation; piezoelectric harvester
solar-inverter < solar-energy, inverter = inverter hòa lưới; biến tần hòa lưới; inverter mặt trời; biến tần năng lượng mặt trời;
  inverter hybrid; bộ hòa lưới; lỗi inverter | solar inverter; grid-tie inverter; microinverter; hybrid inverter; string inverter;
  photovoltaic inverter
mppt < solar-energy = bám điểm công suất cực đại; dò điểm công suất cực đại; sạc mppt; bộ điều khiển sạc mặt trời;
  sạc năng lượng mặt trời | maximum power point tracking; mppt; solar charge controller; partial shading; perturb and observe
solar-fault < solar-energy = điểm nóng tấm pin; tấm pin bị nứt; tấm pin bị bẩn; pin mặt trời xuống cấp; giảm sản lượng điện mặt trời;
  bóng che tấm pin; cháy hộp nối | hot spot in photovoltaic; solar panel degradation; soiling; potential-induced degradation;
  photovoltaic fault diagnosis; microcrack in solar cell
solar-tracker < solar-energy = xoay theo mặt trời; tấm pin xoay; giàn xoay; bám mặt trời; giá đỡ tấm pin; khung giàn pin
  | solar tracker; sun tracking; solar mounting structure; module mounting
floating-solar < solar-energy = điện mặt trời nổi; pin mặt trời nổi; phao đỡ tấm pin; điện mặt trời trên hồ | floating solar;
  floating photovoltaic; floating pv platform
agrivoltaics < solar-energy = điện mặt trời kết hợp nông nghiệp; trồng cây dưới tấm pin; nuôi tôm dưới tấm pin; điện mặt trời trang trại
  | agrivoltaic; solar farm agriculture; aquavoltaics; photovoltaic greenhouse
solar-pump < solar-energy, pump = bơm năng lượng mặt trời; máy bơm năng lượng mặt trời; bơm tưới mặt trời; bơm nước mặt trời
  | solar water pump; photovoltaic pumping
solar-forecast < solar-energy, forecasting = dự báo bức xạ; dự báo công suất mặt trời; dự báo điện gió; cắt giảm công suất;
  giảm phát điện mặt trời | solar forecasting; wind power forecasting; curtailment; renewable generation forecast
solar-cell < solar-energy, semiconductor = pin quang điện; tế bào quang điện; pin perovskite; pin chất màu nhạy quang; pin màng mỏng;
  pin mặt trời silic | solar cell; perovskite; dye-sensitised solar cell; thin-film solar cell; silicon solar cell;
  quantum dot solar cell; photoelectrode
building-solar < solar-energy = kính năng lượng mặt trời; tự dùng điện mặt trời; điện mặt trời tự sản tự tiêu; điện mái nhà xưởng;
  điện mặt trời hộ gia đình | building-integrated photovoltaic; solar tile; self-consumption; rooftop photovoltaic; solar facade
lithium-battery < battery = pin li-ion; pin lithium ion; pin sắt; pin lifepo4; pin sắt phốt phát; pin 18650; đóng pin; ghép pin;
  cell pin | lithium iron phosphate battery; lifepo4; nickel manganese cobalt; lithium-ion cell; lithium polymer; battery assembly;
  battery cell
lead-acid-battery < battery = ắc quy chì; ắc quy axit; bình ắc quy; ắc quy khô; ắc quy gel; cực chì; ắc quy kín khí | lead-acid battery;
  gel battery; absorbent glass mat battery; battery grid plate; lead battery plate
battery-degradation < battery = pin chai; chai pin; pin tụt áp; pin mau hết; chai ắc quy; ắc quy yếu; sụt dung lượng pin; tuổi thọ pin;
  ắc quy sụp nguồn; phục hồi ắc quy | battery degradation; capacity fade; state of health; battery life; battery ageing;
  battery regeneration; sulfation; cycle life
battery-fire < battery, fire-safety = cháy pin; nổ pin; phồng pin; pin phồng; cháy xe điện; cháy nổ pin; pin quá nhiệt; pin nóng
  | thermal runaway; battery fire; swollen battery; battery safety; battery thermal management; battery cooling
battery-management < battery = mạch bảo vệ pin; mạch cân bằng; cân bằng cell; quản lý pin; mạch bms; ước lượng dung lượng pin
  | battery management system; cell balancing; state of charge; battery protection circuit; soc estimation; battery monitoring
next-battery < battery = pin natri; pin natri-ion; pin thể rắn; pin dòng chảy; pin kẽm; pin oxi hóa khử; pin nhôm | sodium-ion battery;
  solid-state battery; redox flow battery; zinc-ion battery; lithium-sulphur battery; vanadium flow battery; metal-air battery
supercapacitor < energy-storage = siêu tụ; siêu tụ điện; tụ siêu dung; vật liệu siêu tụ | supercapacitor; ultracapacitor;
  pseudocapacitor; hybrid capacitor
battery-charger < battery = bộ sạc; sạc ắc quy; máy nạp ắc quy; sạc pin; sạc nhanh; sạc chậm; cháy bộ sạc; sạc nóng | battery charger;
  fast charging; onboard charger; overcharging; charging circuit; charge controller
charging-infrastructure < electric-vehicle = trụ sạc; trạm sạc xe máy điện; hạ tầng sạc; trạm đổi pin; đổi pin; tủ đổi pin;
  xe trả điện lên lưới | charging infrastructure; battery swapping; vehicle-to-grid; smart charging; charging pile; dc fast charger;
  battery swap station
electric-bicycle < electric-vehicle = xe đạp điện; xe ba bánh điện; xe điện du lịch; xe điện bốn bánh; xe buýt điện; xe tải điện;
  thuyền điện; ghe điện | electric bicycle; e-bike; electric bus; electric tricycle; electric boat; electric truck; e-scooter
ev-conversion < electric-vehicle = hoán cải xe điện; chuyển xe xăng sang điện; độ xe điện; bộ điều khiển xe điện; động cơ xe điện;
  truyền động điện; xe hybrid; xe lai điện | electric vehicle conversion; ev powertrain; motor controller; traction motor;
  hybrid vehicle; regenerative braking; electric drivetrain
led-driver < lighting = nguồn led; driver led; led nhấp nháy; đèn nhấp nháy; led chết; đèn led mau hỏng; cháy nguồn led; đèn chập chờn
  | led driver; led failure; flicker; dimming; led lifetime; led power supply
led-chip < lighting, semiconductor = chip led; led công suất; cob led; tản nhiệt led; đóng gói led; oled; bột huỳnh quang led
  | led chip; light-emitting diode; led packaging; led heat sink; white led; micro-led
fluorescent-lamp < lighting = đèn huỳnh quang; đèn tuýp; đèn compact; đèn cao áp; đèn sợi đốt; chấn lưu; đèn metal halide; tăng phô
  | fluorescent lamp; compact fluorescent; high-pressure sodium lamp; incandescent lamp; electronic ballast; metal halide lamp
grow-light < lighting, crop = đèn trồng cây; đèn led nông nghiệp; chiếu sáng cho cây; đèn nuôi cấy mô; đèn cho hoa cúc; xông đèn
  | photoperiod lighting; led for plants; supplementary lighting
fishing-light < lighting, fishing-gear = đèn dẫn dụ cá; đèn đánh cá; đèn chong cá | fishing lamp; squid jigging lamp;
  fish attracting light; led fishing light
insect-light < lighting, insect-pest = đèn bẫy côn trùng; đèn đuổi muỗi; đèn bắt muỗi; đèn diệt côn trùng; bẫy đèn côn trùng
  | insect light trap; mosquito lamp; insect killer lamp; insect-repelling light
factory-lighting < lighting, energy-saving = thiếu sáng; thiếu ánh sáng; đèn nhà xưởng; chiếu sáng nhà xưởng; tiết kiệm điện chiếu sáng;
  xưởng tối; độ rọi; lux | industrial lighting; illuminance; high-bay lamp; insufficient lighting; lighting energy saving; lux meter;
  high bay light
daylighting < lighting = ống dẫn sáng; tôn lấy sáng; ánh sáng tự nhiên | light pipe; skylight; natural lighting; light tube
smart-lighting < lighting, internet-of-things = chiếu sáng thông minh; đèn đường thông minh; tủ điều khiển chiếu sáng; đèn cảm biến;
  bật tắt đèn tự động; điều khiển đèn; chiếu sáng công cộng | smart lighting; smart street light; motion sensor light; lighting control;
  public lighting; human-centric lighting; occupancy sensor
solar-lamp < lighting, solar-energy = đèn năng lượng mặt trời; đèn đường năng lượng mặt trời; đèn mặt trời; đèn pin sạc; đèn khẩn cấp;
  đèn sự cố | solar lamp; solar street light; solar lantern; emergency lighting; solar led lamp
vehicle-lamp < lighting, automotive = đèn pha led; đèn ô tô; đèn xe máy | automotive lighting; headlamp; led headlight
display-panel < electronics = màn hình; bảng led; biển led; bảng quang báo; màn hình tinh thể lỏng | display panel; led display;
  led screen; liquid crystal display; electronic signboard
home-appliance = đồ gia dụng; điện gia dụng; nồi cơm điện; quạt điện; máy giặt; máy hút bụi; lò vi sóng; máy sấy tóc | home appliance;
  electric fan; rice cooker; washing machine; vacuum cleaner; microwave oven; household appliance
appliance-efficiency < home-appliance, energy-saving = hiệu suất năng lượng tối thiểu; thiết bị tiết kiệm điện
  | standby power consumption; energy star; efficient appliance
electrical-control-panel < automation = tủ điều khiển; tủ plc; đấu tủ điện; màn hình hmi; bộ điều khiển lập trình; vẽ tủ điện;
  điều khiển tuần tự | control panel; human machine interface; control cabinet; ladder logic; hmi; control circuit;
  programmable logic controller
process-control < automation = điều khiển pid; bộ điều khiển pid; điều khiển quá trình; điều khiển vòng kín; điều khiển dự báo;
  điều khiển thích nghi; điều khiển bền vững | pid controller; closed-loop control; model predictive control; process control;
  feedback control; adaptive control; sliding mode control; advanced process control
pump-control < pump, automation = bơm tự động; cảm biến mực nước bơm; bơm chạy khô; phao điện; điều khiển trạm bơm; bật tắt bơm từ xa;
  bơm không tự ngắt | pump controller; dry-run protection; float switch; pump automation; level switch; remote pump control;
  constant pressure pumping
remote-motor-control < internet-of-things, electric-motor = bật tắt máy từ xa; điều khiển mô-tơ từ xa; điều khiển bơm qua điện thoại
  | remote switch; smart switch; smart socket; gsm pump controller
electrical-design-software < simulation = mô phỏng hệ thống điện; thiết kế hệ thống điện; mô phỏng điện từ; tính toán lưới điện;
  mô phỏng mạch điện | power system simulation; electromagnetic simulation; circuit simulation; hardware-in-the-loop; electrical design;
  real-time simulation
pond-electrical-safety < electric-shock, pond-aeration = điện giật ao tôm; rò điện ao tôm; điện ao nuôi | electrical leakage in pond;
  electrocution in shrimp farm; pond electrical safety; leakage protection
lightning-damage < lightning, electronics = sét đánh hỏng thiết bị; chống sét cho camera; chống sét điện tử; cháy bo mạch do sét
  | lightning damage; surge protection of electronics; surge damage; lightning surge
power-tool = dụng cụ điện cầm tay; máy khoan cầm tay; máy mài cầm tay; máy cưa điện; dụng cụ pin | power tool; cordless tool;
  portable electric tool; hand-held power tool
electric-fence < virtual-fence = hàng rào điện; hàng rào xung điện; bẫy điện | electric fencing
small-wind-turbine < wind-power = tua-bin gió nhỏ; tuabin gió trục đứng; điện gió nhỏ; máy phát điện gió; quạt gió phát điện
  | small wind turbine; vertical-axis wind turbine; low wind speed turbine; micro wind turbine; savonius
offshore-wind < wind-power = điện gió ngoài khơi; điện gió biển; điện gió gần bờ; móng tuabin gió; trụ điện gió ngoài khơi;
  tiềm năng gió | offshore wind; floating wind turbine; wind resource; monopile foundation; wind measurement lidar
wind-turbine-component < wind-power = cánh tuabin gió; sửa cánh quạt gió; hộp số tuabin gió; bảo dưỡng tuabin gió; điều khiển góc cánh;
  hỏng cánh tuabin; sét đánh tuabin gió | wind turbine blade; pitch control; blade inspection; wind turbine maintenance; yaw control;
  doubly-fed induction generator; blade erosion
small-hydropower < hydropower = thủy điện nhỏ; thủy điện mini; thủy điện siêu nhỏ; tuabin cột nước thấp; máy phát thủy điện mini;
  thủy điện cột nước thấp; thủy luân | small hydropower; micro hydropower; low-head turbine; pico hydro; pump as turbine;
  kaplan turbine; pelton wheel; francis turbine; archimedes screw turbine
hydro-turbine-trouble < hydropower = mòn bánh xe công tác; xâm thực tuabin; rung tổ máy; bùn cát mài mòn tuabin; rác cửa nhận nước;
  bồi lắng cửa nhận nước; bảo dưỡng tổ máy thủy điện | turbine cavitation; sediment erosion of turbine; runner wear;
  hydropower unit vibration; intake trash; hydro turbine repair
pumped-storage < hydropower, energy-storage = thủy điện tích năng; lưu trữ khí nén; bánh đà tích năng; tích năng trọng lực;
  bơm tích năng | pumped storage; compressed air energy storage; flywheel; gravity storage; pumped hydro
ocean-energy < renewable-energy = điện sóng; năng lượng sóng; điện thủy triều; năng lượng thủy triều; năng lượng biển;
  chênh nhiệt đại dương; điện dòng chảy | wave energy; tidal energy; ocean energy; tidal turbine; ocean thermal energy;
  wave energy converter; salinity gradient power
navigation-lamp < lighting = đèn hàng hải; đèn báo hiệu hàng hải; phao báo hiệu; đèn biển | marine lantern; navigation light;
  navigation buoy
solar-radiation < solar-energy = bức xạ mặt trời; tiềm năng điện mặt trời | solar radiation; irradiance; solar resource
`
