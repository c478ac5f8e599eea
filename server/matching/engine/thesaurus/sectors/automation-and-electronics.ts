/** Tự động hoá và điện tử: control, drives, sensors, robots, vision, boards, chips, optics, lasers, measuring, testing. */
export const automationAndElectronics = `
plc-control < electrical-control-panel = lập trình plc; bộ điều khiển khả trình; điều khiển logic; mất chương trình plc
  | plc programming
hmi < electrical-control-panel = màn hình điều khiển; giao diện người máy; màn hình cảm ứng công nghiệp; màn hình cảm ứng điều khiển
  | operator panel; touch panel; machine touchscreen
scada-system < automation = hệ thống scada; giám sát và thu thập dữ liệu; điều khiển giám sát; giám sát tập trung; trung tâm điều khiển
  | supervisory control; scada software; control room
distributed-control < process-control = hệ thống điều khiển phân tán; hệ dcs | distributed control system
pid-control < process-control = hiệu chỉnh pid; dao động quanh điểm đặt; vọt lố; tự chỉnh pid | controller tuning; pid tuning
advanced-control < process-control = điều khiển trượt; điều khiển phi tuyến; điều khiển phản hồi trạng thái; điều khiển tối ưu
  | robust control; nonlinear control; optimal control; state observer
industrial-network < automation = truyền thông công nghiệp; mạng công nghiệp; modbus; profibus; rs485; mất kết nối plc
  | industrial network; fieldbus; profinet; industrial ethernet; opc ua; canopen
machine-data-collection < smart-factory = đếm sản phẩm; đếm sản lượng; ghi sản lượng; giám sát máy; bảng điện tử sản lượng
  | production counter; andon board; machine monitoring; machine connectivity
motor-starting < soft-starter = dòng khởi động; khởi động động cơ; tủ khởi động | star-delta; motor starter
servo-drive < servo-motor = điều khiển chuyển động; bộ điều khiển chuyển động; card điều khiển chuyển động | motion control;
  motion controller; multi-axis control
motor-control < electric-motor = điều khiển động cơ; điều khiển véc tơ; điều khiển tựa từ thông; điều khiển động cơ điện;
  mạch điều khiển động cơ | motor control; motor driver
inverter-fault < drive-trouble = nổ biến tần; sửa biến tần; biến tần trung thế | inverter fault; inverter failure; medium-voltage drive;
  drive trip
rotary-encoder < sensor = bộ mã hóa vòng quay; thước quang; đo tốc độ vòng quay; đo góc quay; encoder tương đối | rotary encoder;
  linear encoder; linear scale; tachometer; resolver
proximity-sensor < sensor = cảm biến tiệm cận; cảm biến quang; công tắc hành trình; mắt thần; cảm biến hall; cảm biến điện cảm
  | proximity sensor; photoelectric sensor; limit switch; hall sensor; inductive sensor
temperature-sensor < sensor = cảm biến nhiệt độ; cặp nhiệt; pt100; đo nhiệt độ; sai nhiệt độ | temperature sensor;
  temperature measurement; thermistor; pyrometer
temperature-fluctuation < temperature-control = bộ điều khiển nhiệt độ; nhiệt độ không ổn định; nhiệt lên xuống
  | temperature fluctuation; temperature instability
humidity-sensor < sensor, moisture-measurement = cảm biến độ ẩm; máy đo ẩm hạt; máy đo độ ẩm | humidity sensor; hygrometer;
  moisture sensor; moisture meter
pressure-sensor < sensor = cảm biến áp suất; đồng hồ áp suất; áp kế; đo áp suất; công tắc áp suất | pressure sensor; pressure gauge;
  manometer; pressure transmitter
flow-sensor < sensor, flow-meter = cảm biến lưu lượng; lưu lượng kế điện từ | flow sensor; ultrasonic flowmeter
level-sensor < sensor = cảm biến mức; đo mức nước; phao báo mức; radar đo mức; báo tràn bồn | level sensor; level measurement;
  radar level gauge
gas-sensing-material < sensor, gas-detector = màng nhạy khí; cảm biến khí gas; cảm biến co2; vật liệu nhạy khí | gas sensing;
  metal oxide sensor; co2 sensor; gas-sensitive material
load-cell < sensor, calibration-metrology = loadcell; cảm biến lực; cảm biến trọng lượng; cân sai; trôi cân; cân không chính xác
  | load cell; strain gauge; force sensor; weighing error
accelerometer < sensor, vibration = cảm biến rung; cảm biến gia tốc; gia tốc kế; cảm biến quán tính; con quay hồi chuyển
  | accelerometer; vibration sensor; inertial sensor; gyroscope; imu
ph-sensor < sensor = cảm biến ph; điện cực ph; đầu dò ph; trôi ph | ph sensor; ph electrode; ion-selective electrode
electrochemical-sensor < sensor = điện cực in lưới; cảm biến nano; điện cực biến tính; cảm biến điện hóa | screen-printed electrode;
  modified electrode; voltammetry; nanosensor; electrochemical sensor
fibre-optic-sensor < sensor, optics = cảm biến quang sợi; cảm biến sợi quang; cách tử bragg; cảm biến plasmon | fibre optic sensor;
  fiber optic sensor; fiber bragg grating; distributed sensing
wireless-sensor-network < sensor, internet-of-things = mạng cảm biến; cảm biến không dây; nút cảm biến; trạm cảm biến | sensor network;
  sensor node; wireless node
sensor-fouling < sensor = cảm biến bẩn; cảm biến hay hỏng; bám bẩn đầu dò; cảm biến sai số; trôi cảm biến; đầu đo bị bám
  | sensor fouling; sensor drift; sensor failure; probe cleaning
distance-sensor < sensor = cảm biến khoảng cách; cảm biến siêu âm; lidar; quét laser; đo khoảng cách laser; cảm biến laser
  | laser rangefinder; time of flight; distance sensor; laser scanner; ultrasonic sensor
radar-sensor < sensor, antenna = radar sóng milimet; radar phát hiện chuyển động; radar đo khoảng cách | doppler radar; radar ranging
torque-sensor < sensor = đo mô men; cảm biến mô men; đo momen xoắn; đo lực xoắn | torque sensor; torque measurement; torsion test
automated-optical-inspection < machine-vision, quality-control = kiểm tra quang học tự động; camera soi lỗi; máy soi lỗi;
  phát hiện lỗi bề mặt; camera công nghiệp; hệ thống camera kiểm lỗi | automated optical inspection; surface defect detection; aoi;
  industrial camera; scratch detection
manual-inspection < quality-control = kiểm tra bằng mắt; soi bằng mắt; bỏ sót lỗi; sót lỗi; qc bằng mắt; lọt hàng lỗi
  | manual inspection; missed defect; inspector fatigue; naked-eye inspection
defect-classification < machine-vision = phân loại lỗi; nhận dạng lỗi; nhận dạng khuyết tật; dò lỗi bằng ai | defect classification;
  defect recognition; anomaly inspection
stereo-vision < machine-vision = camera 3d; thị giác 3d; thị giác lập thể; camera chiều sâu; ánh sáng cấu trúc | 3d vision;
  stereo vision; depth camera; structured light; point cloud
object-counting < machine-vision = đếm bằng camera; đếm hạt; máy đếm; đếm sót | counting machine; automatic counting
vision-positioning < machine-vision = định vị bằng camera; camera dẫn hướng robot; hiệu chuẩn camera; bám đối tượng | visual servoing;
  camera calibration; vision-guided; object tracking
industrial-robot < robot = robot công nghiệp; tay máy; robot 6 trục; tay máy công nghiệp; robot gắp hàng | industrial robot;
  articulated robot; six-axis robot; robot arm
collaborative-robot < robot = robot cộng tác; robot làm việc cùng người; robot hợp tác | collaborative robot; human-robot collaboration
pick-and-place < robot = gắp thả; gắp sản phẩm; robot delta; robot scara; robot song song; tay gắp sản phẩm | pick and place;
  delta robot; scara robot; parallel robot; bin picking
robot-gripper < robot = tay kẹp robot; ngàm kẹp; tay gắp; giác hút; đầu hút chân không; tay gắp mềm | gripper; end effector;
  suction cup; soft gripper; vacuum gripper; soft robotics
agv < robot, port-logistics = xe tự hành agv; robot vận chuyển; xe kéo hàng tự động; robot chở hàng; amr; xe tự hành trong xưởng
  | automated guided vehicle; autonomous mobile robot; amr robot; transport robot
robot-navigation < robot = lập bản đồ robot; tránh vật cản; lập quỹ đạo; định vị robot; hệ điều hành robot | slam; robot navigation;
  obstacle avoidance; motion planning
machine-tending < robot = robot cấp phôi; cấp phôi tự động; máy cấp phôi; robot lấy sản phẩm; tay máy lấy sản phẩm; lấy phôi tự động
  | machine tending; automatic loading; bar feeder; part feeder; robotic unloading
cleaning-robot < robot = robot phục vụ; robot lau sàn; robot hút bụi; robot giao đồ ăn | disinfection robot; cleaning robot;
  reception robot; delivery robot
humanoid-robot < robot = robot hình người; robot bốn chân; robot đi bộ | humanoid robot; legged robot; quadruped robot
underwater-robot < robot = robot lặn; thiết bị lặn không người lái; robot dưới nước; tàu ngầm không người lái | underwater robot;
  remotely operated vehicle; autonomous underwater vehicle; rov
inspection-robot < robot = robot kiểm tra đường ống; robot leo; robot kiểm tra; robot tuần tra; robot chui ống; robot vệ sinh bồn
  | inspection robot; pipe robot; climbing robot; patrol robot; tank cleaning robot
painting-robot < robot, paint-coating = robot sơn; phun sơn tự động; máy phun sơn tự động; sơn thủ công không đều | painting robot;
  robotic painting; automatic spraying machine
firefighting-robot < robot, fire-safety = robot chữa cháy; robot cứu hỏa | firefighting robot
teleoperation < robot = điều khiển robot từ xa; robot thao tác từ xa; phản hồi lực | teleoperation; haptic; force feedback
robot-kinematics < robot = động học robot; động lực học robot; mô phỏng robot; hiệu chuẩn robot | robot kinematics; robot calibration;
  robot simulation; manipulator dynamics
custom-machine < mechanical-engineering, automation = máy chuyên dụng; máy tự chế; chế tạo máy theo yêu cầu; máy phi tiêu chuẩn;
  đặt làm máy | special-purpose machine; custom machine; dedicated machine; tailor-made machine
semi-automation < automation, ergonomics-labour = bán tự động; tự động hóa chi phí thấp; tự động hóa từng công đoạn; máy bán tự động
  | semi-automatic; low-cost automation; semi-automated
pcb-fabrication < electronics = gia công mạch in; làm mạch in; mạch nhiều lớp; mạch dẻo; thiết kế mạch; bản mạch; ăn mòn mạch in
  | pcb fabrication; multilayer board; flexible circuit; pcb design; printed circuit
smt-assembly < electronics = dán linh kiện; máy dán linh kiện; dây chuyền smt; hàn linh kiện; công nghệ dán bề mặt; lắp ráp điện tử
  | surface mount technology; smt; pcba; component placement; electronic assembly
soldering < electronics = mỏ hàn; hàn sóng; lò hàn reflow | wave soldering; reflow oven; solder joint
solder-defect < soldering, quality-control = mối hàn nguội; cầu thiếc; chập chân linh kiện; hở chân linh kiện; hàn giả; thiếu thiếc;
  bong chân linh kiện | solder bridge; cold solder joint; tombstoning; solder void; solder defect
cleanroom-equipment = nhà xưởng sạch; bụi phòng sạch; buồng thổi khí; quần áo phòng sạch; phòng sạch điện tử; bụi hạt siêu nhỏ
  | particle contamination; air shower; electronics cleanroom
board-repair < electronics = sửa bo mạch; cháy bo mạch; lỗi bo mạch; cháy linh kiện; linh kiện chết; hỏng board; mạch bị ẩm
  | board repair; electronic failure; component failure; electronics reliability
reliability-testing < electronics = thử độ tin cậy; thử lão hóa; buồng thử nhiệt ẩm; thử sốc nhiệt; thử nghiệm môi trường; tủ vi khí hậu
  | reliability test; burn-in; environmental test chamber; thermal cycling; thermal shock; accelerated ageing
board-testing < electronics = kiểm tra bo mạch; jig test; máy kiểm tra chức năng; đồ gá test; kiểm tra mạch | in-circuit test;
  functional tester; test jig; flying probe; board testing
heat-dissipation < electronics = tản nhiệt linh kiện; phiến tản nhiệt; nóng bo mạch; quạt tản nhiệt | thermal management; board cooling
board-protection < electronics = chống ẩm bo mạch; phủ mạch; đổ keo mạch; chống nước thiết bị; thiết bị vào nước; oxy hóa chân mạch;
  thiết bị ngoài trời mau hỏng; vỏ chống nước ip67 | conformal coating; waterproof enclosure; ingress protection
wire-harness < wiring-harness = bó dây điện; giắc cắm; jack cắm; bấm cốt; lỏng giắc; dây nịt điện | wire harness; loose contact;
  terminal crimping; cable assembly
passive-component < electronics = cuộn cảm; điện trở | capacitor; inductor; resistor
ic-design < semiconductor = thiết kế vi mạch; thiết kế chip; lõi ip; mạch tích hợp chuyên dụng; vi mạch tương tự | vlsi; asic; ip core;
  analog circuit design; system on chip; fpga
chip-packaging < semiconductor = đóng gói chip; đóng gói bán dẫn; hàn dây vàng; kiểm thử chip; cắt wafer; đóng gói vi mạch
  | semiconductor packaging; wire bonding; die bonding; chip testing; wafer dicing; flip chip
wafer-process < semiconductor = quang khắc; cấy ion; tấm silic; tấm wafer; khắc plasma; khắc khô | lithography; photolithography;
  ion implantation; plasma etching; silicon wafer; wafer fabrication
microsystem < semiconductor, sensor = vi cơ điện tử; hệ vi cơ; vi hệ thống; kênh vi lưu | microelectromechanical; microsystem;
  microfabrication
led-manufacture < led-chip = module led; phốt pho led; led suy giảm; đèn led nhanh hỏng; bộ nguồn led | lumen depreciation; led module
lcd-display < display-panel = màn hình hiển thị; màn hình lcd; bảng điện tử; mực điện tử; bảng quảng cáo điện tử | lcd panel; e-paper;
  led sign
printed-electronics < electronics, conductive-polymer = điện tử in; mực in nano bạc; điện tử dẻo; màng dẫn điện trong suốt
  | printed electronics; flexible electronics; transparent conductive film; stretchable electronics
spintronics < semiconductor = điện tử học spin; cảm biến từ trường; từ trở khổng lồ; bộ nhớ từ tính; màng mỏng từ tính | spintronics;
  magnetic sensor; magnetoresistance; magnetic memory; memristor
photodetector < optics, sensor = cảm biến hồng ngoại; cảm biến ảnh; đầu thu quang; cảm biến ánh sáng | photodetector; infrared sensor;
  photodiode; image sensor; light sensor
laser-source < laser = nguồn laser; laser bán dẫn; laser xung; laser sợi quang; đi ốt laser; laser rắn | laser diode; pulsed laser;
  laser source; femtosecond laser; solid-state laser
lens-making < optics = gia công thấu kính; mài thấu kính; lăng kính; gương quang học; màng quang học; thiết kế quang; kính quang học
  | optical coating; lens grinding; optical fabrication; anti-reflection coating; optical design; prism
optical-communication < optics, telecommunication = truyền dẫn quang; bộ thu phát quang; thông tin quang; mạch tích hợp quang
  | optical communication; optical transceiver; photonic integrated circuit; wavelength division; waveguide
holographic-optics < optics = toàn ảnh quang học; nhiễu xạ; cách tử; giao thoa kế; siêu bề mặt | diffraction grating; interferometer;
  interferometry; metasurface; metamaterial
laser-spectroscopy < optics = phổ huỳnh quang; phổ plasma laser; máy quang phổ cầm tay; quang phổ hấp thụ; máy quang phổ
  | fluorescence spectroscopy; laser-induced breakdown; handheld spectrometer; absorption spectroscopy
terahertz < optics, antenna = sóng terahertz; phổ terahertz | terahertz; terahertz imaging
plasma-device = plasma khí quyển; plasma hồ quang trượt; đèn phát plasma; xử lý bề mặt plasma; máy phát plasma | atmospheric plasma;
  plasma jet; plasma treatment; plasma generator
electron-microscopy < microscope = kính hiển vi quét; kính hiển vi lực nguyên tử; ảnh sem; kính hiển vi điện tử | electron microscope;
  scanning electron microscopy; transmission electron microscopy
rf-circuit < antenna = mạch cao tần; siêu cao tần; khuếch đại công suất; mô đun thu phát; bộ lọc cao tần; mạch siêu cao tần
  | rf circuit; power amplifier; microwave circuit; rf module; bandpass filter; low-noise amplifier
coordinate-measuring < calibration-metrology = máy đo tọa độ; máy đo 3d; đo cmm; máy đo ba chiều; đo biên dạng; máy chiếu biên dạng
  | coordinate measuring machine; profile projector; contour measurement; 3d measurement
hand-gauge < calibration-metrology = thước kẹp; panme; đồng hồ so; dưỡng kiểm; căn mẫu; thước cặp; calip đo | vernier caliper;
  micrometer gauge; dial gauge; gauge block; plug gauge
inline-measurement < calibration-metrology, quality-control = đo trực tuyến; đo tự động trên chuyền; đo không tiếp xúc; đo chiều dày;
  đo độ dày; đo đường kính laser | inline measurement; non-contact measurement; thickness gauge; laser micrometer; online measurement
calibration-laboratory < calibration-metrology, legal-metrology = phòng hiệu chuẩn; độ không đảm bảo đo; sai số đo; liên kết chuẩn;
  iso 17025 | calibration laboratory; measurement error; traceable calibration
fuel-fraud < legal-metrology = cột bơm xăng; gian lận xăng dầu; đong thiếu; bơm thiếu xăng | metering fraud; short delivery of fuel
test-bench = bệ thử; băng thử; giàn thử nghiệm; máy thử độ bền; thiết bị thử nghiệm; băng thử công suất; thử tải | test bench; test rig;
  dynamometer; endurance test; load test
electrical-measurement < power-analyser = máy hiện sóng; đo điện trở đất; mêgôm kế; đồng hồ đo điện | oscilloscope;
  electrical measurement
colour-deviation < colour-measurement = lệch màu; sai màu; đo màu; hộp so màu | colour matching; spectrocolorimeter
particle-sizing < particle-size-measure = đo cỡ hạt; phân bố cỡ hạt; máy đo kích thước hạt; thế zeta | particle size analysis;
  laser diffraction; dynamic light scattering; zeta potential
ultrasonic-inspection < non-destructive-testing, weld-inspection = siêu âm tổ hợp pha; đo chiều dày siêu âm; máy siêu âm công nghiệp;
  đo chiều dày vỏ tàu | ultrasonic thickness; ultrasonic flaw detector; tofd; ultrasonic inspection
penetrant-magnetic-testing < non-destructive-testing, weld-inspection = thẩm thấu chất lỏng; kiểm tra từ tính; kiểm tra thẩm thấu;
  kiểm tra bột từ; thử thẩm thấu | dye penetrant
radiographic-testing < non-destructive-testing, weld-inspection = chụp ảnh phóng xạ; x quang mối hàn; ct công nghiệp;
  chụp cắt lớp công nghiệp | industrial radiography; industrial ct; gamma radiography; industrial tomography
eddy-current < non-destructive-testing = dòng điện xoáy; dòng xoáy fuco; kiểm tra ống bằng dòng xoáy | eddy current;
  eddy current testing; magnetic flux leakage
acoustic-emission < non-destructive-testing = phát xạ âm; âm phát xạ; sóng dẫn hướng | acoustic emission; guided wave; impact echo
pipeline-inspection < non-destructive-testing, pipeline = kiểm tra đường ống; thoi kiểm tra đường ống; mòn thành ống
  | pipeline inspection; pipe corrosion; wall thinning; pipeline pig inspection
nuclear-gauge < non-destructive-testing, radiation = nguồn phóng xạ công nghiệp; máy đo phóng xạ; kỹ thuật đánh dấu phóng xạ;
  soi gamma tháp | radiation detector; gamma scanning; nuclear gauge
rtos < numerical-control-embedded = hệ điều hành thời gian thực; hệ điều hành nhúng; linux nhúng | real-time operating system;
  embedded linux
remote-switching < internet-of-things = khởi động từ xa; bật tắt từ xa; điều khiển qua điện thoại; hẹn giờ; tủ điều khiển từ xa;
  tin nhắn điều khiển | phone-controlled; timer switch; remote start; gsm controller; remote power control
pump-dry-run < pump-control = điều khiển bơm; tủ điều khiển bơm; chống cạn bơm; chạy khô bơm; trạm bơm tự động; bơm cạn nước
  | pump control; automatic pump; automatic pumping station; pump dry running
alarm-device = nút báo khẩn; báo trộm; chống trộm; cảnh báo xâm nhập; hàng rào điện tử; thiết bị chống trộm | burglar alarm;
  intrusion detection alarm; anti-theft; electronic fence; panic button
rfid-reader < rfid-barcode = đầu đọc rfid; thẻ rfid; rfid tầm xa; chip rfid; nhãn rfid | rfid reader; rfid tag; uhf rfid
barcode-scanner < rfid-barcode = máy quét mã vạch; súng bắn mã vạch; máy in tem nhãn; máy in mã vạch; máy kiểm kho cầm tay; tem nhãn
  | barcode scanner; label printer; handheld terminal; thermal label
turnstile < access-control = barie tự động; khóa điện từ; barrier tự động; cửa tự động | barrier gate; automatic door;
  electromagnetic lock
tool-management = quản lý dụng cụ; mất dụng cụ; tủ dụng cụ thông minh; quản lý công cụ | tool management; tool crib; tool cabinet
public-address < broadcasting = loa đài; thiết bị âm thanh; loa phát thanh; loa di động | public address; loudspeaker; smart broadcast;
  audio equipment
real-time-simulator < simulation = mô phỏng thời gian thực; mô phỏng phần cứng; bộ mô phỏng thời gian thực | rapid control prototyping
training-kit < teaching-equipment = mô hình đào tạo; thiết bị dạy nghề; bộ thí nghiệm điện; bàn thực hành | training kit;
  laboratory training model; training bench
wind-sensor < sensor, weather-station = cảm biến gió; đo bức xạ mặt trời; cảm biến mưa; cảm biến bức xạ | wind sensor;
  solar radiation sensor
animal-repeller = xua đuổi thú; đuổi chuột siêu âm; xua đuổi chim thú; máy đuổi chim | bird scarer; animal repeller
street-light-control < smart-lighting = điều khiển đèn đường; tủ chiếu sáng; cảm biến bật đèn; hẹn giờ đèn; tắt mở đèn tự động
  | street light control; automatic light switching
electronic-weighing < calibration-metrology = cân bàn điện tử; cân treo; cân sàn; cân đồng hồ; sửa cân | platform scale; crane scale;
  floor scale
data-acquisition = thu thập dữ liệu đo; card thu thập dữ liệu; bộ ghi tín hiệu | data acquisition; daq; signal conditioning;
  analog-to-digital
machine-condition-ai < predictive-maintenance, machine-learning = chẩn đoán hư hỏng máy; dự báo hỏng máy; dự đoán tuổi thọ thiết bị;
  ai chẩn đoán máy | machine fault diagnosis; remaining useful life; prognostics; motor current signature
electronics-manufacturing < electronics = lắp ráp điện thoại; sản xuất linh kiện điện tử; nhà máy điện tử; gia công điện tử;
  sản xuất thiết bị điện tử | electronics manufacturing; consumer electronics; contract electronics
sound-sensor < sensor = micro thu âm; cảm biến âm thanh; thu âm thanh máy; mảng micro; camera âm thanh | microphone array;
  acoustic camera; acoustic sensor; sound sensor
variable-speed-application < inverter, energy-saving = gắn biến tần cho bơm; gắn biến tần cho quạt; chạy biến tần | variable-speed pump;
  variable-speed fan
control-retrofit < plc-control = nâng cấp tủ điều khiển; thay plc cũ; máy không có bản vẽ điện; plc bị khóa | control retrofit;
  plc replacement; obsolete controller
line-synchronisation < automation, production-line = đồng bộ tốc độ; lệch tốc độ chuyền; liên động máy; chạy không đồng bộ
  | line synchronisation; speed matching; machine interlock
tension-control < automation = điều khiển lực căng; chùng màng; đứt màng; lực căng cuộn; xả cuộn; thu cuộn | tension control;
  web handling; unwinder; rewinder; web break
edge-guiding < automation = chỉnh biên; lệch biên; lệch mép cuộn; cảm biến biên | web guiding; edge position control; web misalignment
automatic-dosing < automation = châm tự động; pha chế tự động; định lượng tự động; pha trộn tự động | automatic dosing; recipe control;
  automatic blending
electric-actuator < automation = động cơ van; cơ cấu chấp hành; xi lanh điện; thiết bị truyền động van | electric actuator;
  valve actuator; electric cylinder; positioner
wearable-sensor < sensor, voice-device = cảm biến đeo; da điện tử; cảm biến biến dạng; cảm biến áp lực mềm | wearable sensor;
  electronic skin; stretchable sensor; flexible sensor
wood-moisture-gauge < sensor = máy đo ẩm gỗ; đo ẩm trực tuyến; đo ẩm vi sóng; đo ẩm liên tục | microwave moisture; wood moisture gauge
metal-detection < foreign-matter, sensor = máy dò kim loại; dò kim loại thực phẩm; báo giả máy dò; dò kim gãy | metal detection;
  needle detector; false reject
tablet-counting < machine-vision, pharmaceutical = máy đếm viên; đếm thuốc; sót viên; thiếu viên | tablet counter; capsule counting;
  missing tablet
print-inspection < machine-vision, printing = kiểm tra lỗi in; kiểm nhãn; đọc date tự động; in sai date | print inspection;
  label inspection; code verification
fabric-inspection < machine-vision, textile = kiểm vải; lỗi vải; máy kiểm vải | fabric inspection; fabric defect
wood-grading-vision < machine-vision, wood = phân loại ván; soi mắt gỗ; quét lỗi gỗ | wood defect detection; lumber grading;
  veneer grading
x-ray-sorter < foreign-matter = máy soi x-quang; máy soi dị vật; soi xương cá | x-ray sorter; bone detection; x-ray inspection machine
laser-alignment-tool < laser = máy cân bằng laser; máy thủy bình laser; san phẳng mặt ruộng | laser level; laser leveling
laser-cutting-machine < laser = máy cắt laser; cắt laser kim loại; cắt laser co2; máy cắt mica | laser cutter; co2 laser;
  laser cutting machine
squirrel-cage-motor < induction-motor = motor ba pha; động cơ lồng sóc; mô tơ ba pha | cage induction motor
reluctance-motor < permanent-magnet-motor = motor không chổi than; động cơ từ trở đồng bộ | brushless motor; switched reluctance motor
residual-current < electric-shock = chạm điện; dòng rò | electrical leakage; residual current
distribution-board < switchgear = tủ bảng điện; tủ phân phối điện; tủ động lực | motor control centre; power distribution cabinet
signal-noise < electromagnetic-interference = nhiễu sóng; nhiễu tín hiệu cảm biến; chống nhiễu tín hiệu | signal noise; emc test;
  signal shielding
low-power-device < internet-of-things = mau hết pin; thiết bị hết pin nhanh; nguồn tự cấp; thiết bị tiết kiệm pin | low-power device;
  self-powered sensor; ultra-low power
air-ioniser < static-electricity = quạt ion; thanh thổi ion; súng thổi ion | ionising bar
short-range-wireless < wireless-network = bluetooth; uwb; băng siêu rộng | short-range wireless; bluetooth module
meter-reading < remote-metering = ghi chỉ số từ xa; ghi số đồng hồ thủ công | advanced metering; manual meter reading
induction-stove < home-appliance = bếp điện từ; thiết bị gia dụng | induction stove; infrared cooker
stereo-microscope < microscope = kính hiển vi soi nổi | stereo microscope
soil-moisture-sensor < soil-sensor = cảm biến độ ẩm đất; cảm biến ec; đo npk đất | soil moisture sensor; ec sensor
micro-energy-source < energy-harvesting = nguồn tự nuôi cảm biến; nguồn năng lượng siêu nhỏ | energy harvesting; energy scavenging
`
