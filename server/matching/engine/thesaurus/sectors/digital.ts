/** Công nghệ thông tin, viễn thông, dịch vụ số, giáo dục, du lịch. */
export const digital = `
software = phần mềm; ứng dụng; phần mềm quản lý; app | software; application; mobile app; software platform
digital-transformation = chuyển đổi số; số hóa; giấy tờ thủ công; sổ sách; ghi chép tay; ghi tay
  | digital transformation; digitisation; digitalisation; digitization; paperwork; paper records
artificial-intelligence = trí tuệ nhân tạo; trợ lý ảo | artificial intelligence; intelligent system;
  ai model
machine-learning < artificial-intelligence = học máy; học sâu; mạng nơ-ron; mạng nơron; huấn luyện mô hình
  | machine learning; deep learning; neural network; trained model
language-technology < artificial-intelligence = xử lý ngôn ngữ; nhận dạng giọng nói; dịch máy; giọng nói; tổng đài
  | natural language processing; speech recognition; chatbot; machine translation; language model; voice
ocr = nhận dạng chữ; đọc hóa đơn; nhập liệu; bóc tách văn bản | optical character recognition; document recognition;
  data entry
face-recognition = nhận diện khuôn mặt; sinh trắc học; chấm công; vân tay | face recognition; biometrics; fingerprint;
  attendance
big-data = dữ liệu lớn; phân tích dữ liệu; kho dữ liệu; dữ liệu | big data; data analytics; data warehouse;
  data analysis
forecasting = dự báo; dự đoán; tiên lượng; dự báo nhu cầu | forecasting; prediction; demand forecast; predictive model
optimisation = tối ưu; tối ưu hóa; lập lịch; xếp lịch; điều phối | optimisation; optimization; scheduling;
  planning algorithm; dispatching
internet-of-things = vạn vật kết nối; internet vạn vật; giám sát từ xa; điều khiển từ xa; theo dõi từ xa
  | internet of things; iot; remote monitoring; remote control; telemetry; wireless sensor
wireless-network = mạng không dây; lora; sóng yếu; mất sóng; vùng lõm sóng; phủ sóng; wifi | wireless; lorawan; wi-fi;
  mesh network; coverage; signal; wireless network
telecommunication = viễn thông; trạm bts; trạm phát sóng; mạng di động; băng rộng; internet | telecommunication;
  base station; mobile network; broadband; internet access; 5g
satellite-internet < telecommunication = internet vệ tinh; liên lạc vệ tinh | satellite internet;
  satellite communication
cloud-computing = điện toán đám mây; đám mây; máy chủ; trung tâm dữ liệu | cloud computing; cloud; server;
  data centre; data center
edge-computing = điện toán biên; xử lý tại chỗ; ngoại tuyến | edge computing; on-device; offline
cybersecurity = an ninh mạng; an toàn thông tin; bảo mật; tấn công mạng; mã độc; lộ dữ liệu; an toàn mạng; không gian
  mạng | cybersecurity; information security; malware; encryption; cyber attack; data breach; network security; cyber
  security
blockchain = chuỗi khối; sổ cái | blockchain; distributed ledger; smart contract; private blockchain
digital-signature = chữ ký số; hợp đồng điện tử; hóa đơn điện tử; ký số; chữ ký điện tử; hóa đơn giấy | digital
  signature; electronic contract; e-invoice; electronic signature
erp = quản trị doanh nghiệp; quản lý kho; tồn kho; quản lý bán hàng; kế toán; hoạch định nguồn lực doanh nghiệp; hoạch
  định nguồn lực | enterprise resource planning; erp; inventory management; stock; point of sale; accounting; business
  software
e-commerce = thương mại điện tử; bán hàng trực tuyến; sàn thương mại; bán online; gian hàng trực tuyến; shopee |
  e-commerce; online shop; online marketplace; online sales; online store
payment = thanh toán; ví điện tử; ngân hàng; công nghệ tài chính; thanh toán không tiền mặt; trả góp; thu hộ |
  payment; e-wallet; fintech; banking; cashless; payment system
gis = bản đồ số; hệ thống thông tin địa lý; gis; trắc địa; địa chính; đo đạc | geographic information system; mapping;
  geospatial; land survey; cadastral
remote-sensing = viễn thám; ảnh vệ tinh; ảnh radar; ảnh hàng không | remote sensing; satellite imagery;
  earth observation; radar imagery; radar satellite; aerial imagery
positioning = định vị; hành trình xe; dẫn đường; thiết bị định vị; gps tracker | positioning; gps; gnss; navigation;
  tracking; location tracking
camera-surveillance = giám sát hình ảnh; camera an ninh; quay hình; camera giám sát | camera; video
  surveillance; cctv; video analytics; surveillance camera
virtual-reality = thực tế ảo; thực tế tăng cường; tham quan ảo | virtual reality; augmented reality; vr; ar; immersive
digital-twin = bản sao số; song sinh số; bản sao kỹ thuật số; mô hình song sinh số | digital twin
smart-city = đô thị thông minh; thành phố thông minh; đô thị số | smart city; urban platform; digital city
e-government = chính quyền điện tử; dịch vụ công; thủ tục hành chính; một cửa; chính quyền số; chính phủ số; chính phủ
  điện tử; cải cách hành chính | e-government; public service; administrative procedure; digital government;
  administrative reform
e-learning = học trực tuyến; giáo dục; đào tạo; trường học; bài giảng; phòng thí nghiệm ảo; học sinh | e-learning;
  education; training; school; online learning; virtual lab; student
tourism = du lịch; khách sạn; khách tham quan; điểm đến; homestay | tourism; hotel; visitor; destination; travel;
  hospitality
heritage-conservation = di sản; bảo tồn; di tích; bảo tàng; hiện vật | heritage; conservation of monuments; museum;
  artefact; restoration
rfid-barcode = mã qr; mã vạch; thẻ nfc; tem chống giả | qr code; barcode; rfid; nfc; anti-counterfeit; label tag
anti-counterfeit < rfid-barcode = hàng giả; chống hàng giả; hàng nhái | counterfeit; anti-counterfeiting; fake goods;
  brand protection
voice-device = thiết bị đeo; đồng hồ thông minh; vòng tay; thiết bị đeo tay | wearable; smart watch; wearable device;
  smart bracelet
numerical-control-embedded = hệ thống nhúng; vi điều khiển; vi xử lý; mcu | embedded system; microcontroller;
  firmware
quantum = lượng tử; máy tính lượng tử; qubit; tính toán lượng tử | quantum; quantum computing; quantum key; quantum
  computer
`
