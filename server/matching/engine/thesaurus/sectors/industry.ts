/** Cơ khí, tự động hoá, dệt may, da giày, giấy, vận tải. */
export const industry = `
mechanical-engineering = cơ khí; chế tạo máy; gia công cơ khí; gia công; chế tạo; xưởng cơ khí
  | mechanical engineering; machining; machine building; manufacturing; fabrication; workshop
cnc-machining < mechanical-engineering = phay; tiện; máy cnc; gia công cnc; mài; khoan | cnc; milling machine;
  turning; lathe; machine tool; drilling; grinding machine
cutting-tool < mechanical-engineering = dao cắt; dao cụ; lưỡi cắt; dao phay; mũi khoan; dụng cụ cắt; dao tiện
  | cutting tool; drill bit; tool wear; end mill
casting = đúc; xưởng đúc; vật đúc; khuôn đúc; đúc áp lực; đúc nhôm; đúc gang | casting; foundry; die casting;
  sand casting; molten metal; castings
casting-porosity < casting = rỗ khí; rỗ bọt; bọng khí; rỗ; rỗ co; bọt khí; xốp vật đúc; khử khí; ngậm khí
  | porosity; degassing; gas porosity; shrinkage cavity; blowhole; casting pinhole; dissolved hydrogen
casting-simulation < casting, simulation = mô phỏng đúc; mô phỏng điền đầy | casting simulation;
  solidification simulation; filling simulation
mould = khuôn; khuôn mẫu; bộ khuôn; khuôn cối; khuôn dập; khuôn ép | mould; die; tooling; mold; pattern
stamping-forging = dập; rèn; cán; dập vuốt; dập nguội | stamping; forging; pressing; sheet metal; deep drawing
heat-treatment = nhiệt luyện; tôi thép; ram thép; tôi ram; lò tôi; thấm cacbon; thấm nitơ; ủ kim loại
  | heat treatment; hardening; carburising; nitriding; quenching; annealing; tempering; heat treating
welding = hàn; mối hàn; hàn hồ quang; hàn laser; thợ hàn | welding; weld; arc welding; laser welding; friction stir
electroplating = xi mạ; mạ kẽm; mạ điện; mạ crom; mạ; anod hóa | electroplating; plating; galvanising; galvanizing;
  anodising; surface finishing
wear = mài mòn; mòn; chống mòn; hao mòn; phun phủ nhiệt | wear; abrasion; wear-resistant; thermal spray; hardfacing
bearing-gear = ổ bi; vòng bi; bạc đạn; ổ lăn; bánh răng; hộp số | ball bearing; roller bearing; rolling bearing;
  bearing; gear; gearbox; shaft; transmission
vibration = rung động; rung; rung lắc; máy bị rung; độ rung; cân bằng động | vibration; vibration monitoring; vibration analysis;
  dynamic balancing
predictive-maintenance = bảo trì; bảo trì dự đoán; hỏng máy; dừng máy; bảo dưỡng; hỏng hóc; sự cố máy;
  máy hay hỏng; máy hư; hư máy; trục trặc máy | predictive maintenance; condition monitoring; downtime;
  breakdown; fault diagnosis; failure prediction
non-destructive-testing = kiểm tra không phá hủy; kiểm tra không phá hoại; thử không phá hủy; siêu âm khuyết tật;
  dò khuyết tật; x-quang công nghiệp
  | non-destructive testing; ndt; ultrasonic testing; flaw detection; defect detection
quality-control = kiểm tra chất lượng; kiểm soát chất lượng; hàng lỗi; phế phẩm; lỗi sản phẩm; tỷ lệ lỗi;
  tỷ lệ phế phẩm; hàng hư
  | quality control; quality assurance; inspection; defect; reject rate; scrap rate; quality inspection; rejects
machine-vision = thị giác máy; xử lý ảnh; camera kiểm tra; nhận dạng hình ảnh; kiểm tra ngoại quan | machine vision;
  computer vision; image processing; visual inspection; image recognition
automation = tự động hóa; tự động; dây chuyền tự động; điều khiển tự động | automation; automatic control;
  automated line; plc; scada; control system
robot < automation = rô-bốt; rô bốt; cánh tay robot; xe tự hành | robot; robotics; robotic arm; agv; manipulator;
  cobot; mobile robot
production-line = dây chuyền; dây chuyền sản xuất; chuyền sản xuất; băng tải; băng chuyền | production line;
  assembly line; conveyor
manufacturing-execution = quản lý sản xuất; điều hành sản xuất; theo dõi sản xuất | manufacturing execution system;
  production management; shop-floor; mes
sensor = cảm biến; đầu dò; đầu đo; thiết bị đo | sensor; probe; transducer; detector; measuring device
calibration-metrology = hiệu chuẩn; đo lường; kiểm định; cân điện tử | calibration; metrology; measurement; weighing
laser = la-de; cắt laser; khắc laser | laser; laser cutting; laser engraving
3d-printing = in 3d; công nghệ in 3d; máy in 3d; bồi đắp; tạo mẫu nhanh
  | 3d printing; 3d printer; additive manufacturing; rapid prototyping
microwave = vi sóng; viba; sóng cao tần | microwave; radio frequency heating
ultrasound = siêu âm; sóng siêu âm | ultrasound; ultrasonic; sonication
vacuum = chân không; bơm chân không | vacuum; vacuum pump
valve-seal = van; gioăng; phớt; làm kín; rò rỉ | valve; gasket; seal; leak; leakage; sealing
simulation = mô phỏng; mô hình số; phần tử hữu hạn; mô phỏng số | simulation; numerical model; finite element;
  modelling; computational fluid dynamics
textile = dệt may; dệt; vải; may mặc; ngành may; sợi; kéo sợi; vải vóc | textile; fabric; garment; apparel; yarn;
  weaving; spinning; knitting; clothing
textile-dyeing < textile = nhuộm; dệt nhuộm; thuốc nhuộm; in nhuộm; phai màu vải; nhuộm vải; hoàn tất vải | dyeing;
  dye; dyestuff; textile finishing; dyehouse; colour fastness
natural-dye < textile-dyeing = nhuộm tự nhiên; màu thực vật; nhuộm chàm | natural dye; indigo; plant dye
functional-textile < textile = vải chức năng; vải kháng khuẩn; vải chống tia uv; vải chống cháy; vải kỹ thuật
  | functional textile; antibacterial fabric; technical textile; nonwoven; smart textile
natural-fibre = sợi tự nhiên; sợi thực vật; tơ sen; sợi gai; bông vải; sợi dứa | natural fibre; cotton; ramie;
  lotus silk; pineapple fibre; plant fibre; natural fiber
garment-cutting < textile = cắt vải; trải vải; giác sơ đồ; rập; vải vụn | fabric cutting; marker making;
  pattern making; fabric waste; textile waste
leather = da giày; thuộc da; da thuộc; giày dép; da bò | leather; tanning; footwear; shoe; tannery
paper = giấy; bột giấy; xeo giấy; giấy tái chế; bìa carton; thùng carton | paper; pulp; papermaking; cardboard;
  corrugated board; paper mill
printing = in ấn; mực in; máy in; in lụa; in bao bì | printing; ink; screen printing; printing ink
automotive = ô tô; xe hơi; linh kiện ô tô; phụ tùng; xe tải | automotive; automobile; vehicle; auto parts; truck
motorcycle = xe máy; xe gắn máy; mô tô | motorcycle; motorbike; scooter
shipbuilding = đóng tàu; tàu thủy; tàu biển; vỏ tàu; sà lan | shipbuilding; ship; vessel; hull; shipyard; barge
port-logistics = kho vận; cảng; cảng biển; kho bãi; vận chuyển hàng; giao hàng; xe nâng; xe nâng hàng; dịch vụ hậu cần
  | logistics; warehouse; port;
  freight; supply chain; delivery; container terminal; forklift
elevator-crane = thang máy; cần trục; cẩu; cầu trục; cần cẩu; nâng hạ | elevator; lift; crane; hoist
aerospace = hàng không; vũ trụ; máy bay; vệ tinh | aerospace; aircraft; satellite; spacecraft; aviation
drone = máy bay không người lái; flycam; phương tiện bay | drone; unmanned aerial vehicle; uav; unmanned aircraft
railway = đường sắt; tàu hỏa; ray; đường ray; metro | railway; rail; train; rail track
traffic = giao thông; ùn tắc; kẹt xe; đèn giao thông; bãi đỗ xe; tai nạn giao thông | traffic; congestion;
  traffic light; parking; road safety; transport
occupational-safety = an toàn lao động; tai nạn lao động; bảo hộ lao động; thợ; nặng nhọc | occupational safety;
  workplace safety; protective equipment; work accident
ergonomics-labour = thiếu lao động; thiếu công nhân; thiếu nhân công; tốn công; tốn nhân công; làm thủ công; làm tay
  | labour shortage; manual labour; labor saving; manual work; labour-intensive
jewellery = vàng bạc; trang sức; kim hoàn; đá quý | jewellery; gold; gemstone; precious metal
electronics = điện tử; linh kiện điện tử; mạch điện tử; bo mạch; mạch in | electronics; electronic component;
  circuit board; pcb; circuit
semiconductor < electronics = bán dẫn; vi mạch; chip | semiconductor; integrated circuit; microchip; wafer; chip design
antenna < electronics = ăng ten; anten; thu phát; cao tần | antenna; transceiver; radio frequency; phased array
optics = quang học; thấu kính; quang phổ; quang điện tử; phổ hồng ngoại | optics; lens; spectroscopy; spectrometer;
  near-infrared; photonics; hyperspectral
`
