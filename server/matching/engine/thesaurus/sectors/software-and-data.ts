/** Software, data, artificial intelligence, maps, networks, security, enterprise systems. */
export const softwareAndData = `
web-application < software = ứng dụng web; trang web; website; cổng thông tin điện tử; trang thông tin điện tử | web
  application; web portal; web development; web app
mobile-application < software = ứng dụng di động; ứng dụng điện thoại; app điện thoại; phần mềm điện thoại; điện thoại thông
  minh | smartphone app; android app; smartphone
open-source < software = mã nguồn mở; phần mềm mã nguồn mở | open source; open-source software
software-development < software = phát triển phần mềm; lập trình; lập trình viên; gia công phần mềm; thiết kế phần mềm |
  software development; computer programming; software outsourcing; software engineering
software-testing < software-development = kiểm thử phần mềm; lỗi phần mềm; kiểm thử tự động | software testing; test
  automation; unit testing; software bug
devops < software-development = tích hợp liên tục; triển khai liên tục; công nghệ container | devops; continuous integration;
  kubernetes; containerisation
low-code < software-development = nền tảng ít mã; lập trình kéo thả; nền tảng không mã | low-code; no-code
saas < software, cloud-computing = phần mềm dịch vụ; phần mềm dạng dịch vụ; thuê phần mềm; phần mềm theo thuê bao | software
  as a service; saas; subscription software
system-integration < software = tích hợp hệ thống; kết nối liên thông; liên thông dữ liệu; liên thông phần mềm; trục liên
  thông; giao diện lập trình | system integration; application programming interface; open api; interoperability; middleware;
  data exchange platform
legacy-system < software = phần mềm cũ; chuyển đổi dữ liệu cũ; chuyển hệ thống | legacy system; system migration; data
  migration
data-cleaning < big-data = làm sạch dữ liệu; dữ liệu trùng lặp; dữ liệu rác; chuẩn hóa dữ liệu; số liệu sai lệch | data
  cleaning; data quality; data cleansing; deduplication
data-governance < big-data = quản trị dữ liệu; chia sẻ dữ liệu; dữ liệu mở; dữ liệu dùng chung; siêu dữ liệu | data
  governance; open data; data sharing; metadata
data-lake < big-data = hồ dữ liệu; kho dữ liệu dùng chung; tích hợp dữ liệu | data lake; data integration; data pipeline; etl
  pipeline
data-mining < big-data = khai phá dữ liệu; khai thác dữ liệu; luật kết hợp | data mining; pattern mining; association rule
business-intelligence < big-data = trực quan hóa dữ liệu; báo cáo thông minh; báo cáo quản trị; bảng điều khiển số; dashboard;
  báo cáo thủ công excel | business intelligence; data visualisation; data visualization; kpi report
data-labelling < machine-learning = gán nhãn dữ liệu; dữ liệu huấn luyện; bộ dữ liệu | data labelling; data annotation;
  training data; dataset
synthetic-data < machine-learning = dữ liệu tổng hợp nhân tạo; tăng cường dữ liệu; sinh dữ liệu | synthetic data; data
  augmentation
data-storage = lưu trữ dữ liệu; ổ cứng; ổ lưu trữ mạng | data storage; hard disk; network attached storage; object storage
backup-recovery < data-storage = sao lưu dữ liệu; mất dữ liệu; khôi phục dữ liệu; hỏng ổ cứng; phục hồi sau sự cố | data
  backup; disaster recovery; data loss; data recovery
virtualisation < cloud-computing = ảo hóa; máy ảo; ảo hóa máy chủ | virtualisation; virtualization; virtual machine
high-performance-computing = tính toán hiệu năng cao; siêu máy tính; tính toán song song; cụm máy tính | high-performance
  computing; supercomputer; parallel computing; gpu; hpc
computer-hardware = máy tính công nghiệp; máy tính bảng; máy tính xách tay; máy vi tính; máy tính cũ | industrial computer;
  tablet computer; laptop; personal computer; single-board computer
generative-ai < artificial-intelligence = ai tạo sinh; trí tuệ nhân tạo tạo sinh; mô hình khuếch tán; ai sinh ảnh; mạng đối
  nghịch tạo sinh | generative ai; diffusion model; text-to-image; generative adversarial network
large-language-model < language-technology, generative-ai = mô hình ngôn ngữ lớn; llm; chatgpt; mô hình ngôn ngữ tiếng việt |
  large language model; retrieval-augmented generation; prompt engineering; foundation model
ai-agent < artificial-intelligence = tác tử ai; trợ lý ai; tác nhân thông minh; hệ đa tác tử | ai agent; agentic ai; ai
  assistant; multi-agent system
conversational-agent < language-technology = hội thoại tự động; trả lời tự động; tư vấn tự động; chăm sóc khách hàng tự động |
  conversational agent; dialogue system; virtual assistant; question answering
speech-to-text < language-technology = nhận dạng tiếng nói; chuyển giọng nói thành văn bản; gỡ băng; bóc băng ghi âm |
  speech-to-text; automatic speech recognition; voice transcription
text-to-speech < language-technology = tổng hợp tiếng nói; chuyển văn bản thành giọng nói; giọng đọc nhân tạo |
  text-to-speech; speech synthesis; voice cloning
automatic-translation < language-technology = dịch tự động; phiên dịch; dịch thuật; dịch đa ngữ; phiên dịch tự động |
  automatic translation; neural machine translation; multilingual translation
text-mining < language-technology = phân tích văn bản; phân loại văn bản; tóm tắt văn bản; trích xuất thông tin | text mining;
  text classification; text summarisation; information extraction; named entity recognition
sentiment-analysis < text-mining = phân tích cảm xúc; phân tích dư luận; lắng nghe mạng xã hội; khủng hoảng truyền thông |
  sentiment analysis; opinion mining; social listening
fake-news < text-mining = tin giả; tin xấu độc; thông tin sai lệch; tin sai sự thật | fake news; misinformation;
  disinformation; fact checking
deepfake < cybersecurity = giả mạo khuôn mặt; video giả mạo; giả giọng nói; cắt ghép hình ảnh | deepfake; face spoofing;
  liveness detection; image forgery
plagiarism-detection < text-mining = đạo văn; kiểm tra đạo văn; trùng lặp văn bản | plagiarism detection; text similarity;
  near-duplicate text
minority-language < language-technology = tiếng dân tộc; chữ nôm; hán nôm; chữ khmer; chữ chăm; tiếng mông | minority
  language; nom script; sino-nom; low-resource language
handwriting-recognition < ocr = nhận dạng chữ viết tay; chữ viết tay; phiếu viết tay | handwriting recognition; handwritten
  text; handwritten form
document-scanning < ocr = số hóa tài liệu; số hóa hồ sơ; tài liệu giấy; hồ sơ giấy; quét tài liệu; kho hồ sơ; scan tài liệu |
  document digitisation; document scanning; paper archive; document scanner
document-management < software = quản lý văn bản; văn bản điện tử; văn phòng điện tử; văn phòng không giấy; trình ký; quản lý
  hồ sơ; lưu trữ điện tử | document management system; e-office; electronic document; paperless office; electronic archive
information-retrieval = tìm kiếm thông tin; công cụ tìm kiếm; tra cứu thông tin; tìm kiếm ngữ nghĩa; máy tìm kiếm |
  information retrieval; search engine; semantic search; full-text search
knowledge-graph < artificial-intelligence = đồ thị tri thức; bản thể học; web ngữ nghĩa; cơ sở tri thức; hệ chuyên gia; biểu
  diễn tri thức | knowledge graph; ontology; semantic web; expert system; knowledge base
recommender-system < machine-learning = hệ gợi ý; hệ khuyến nghị; gợi ý sản phẩm; cá nhân hóa nội dung; lọc cộng tác |
  recommender system; recommendation engine; personalisation; collaborative filtering
decision-support = hệ hỗ trợ ra quyết định; hỗ trợ ra quyết định; phân tích đa tiêu chí; phân tích thứ bậc | decision support
  system; multi-criteria analysis; analytic hierarchy process
object-detection < machine-vision = phát hiện đối tượng; nhận dạng vật thể; nhận dạng đối tượng; đếm vật thể; phân đoạn ảnh |
  object detection; image segmentation; yolo; object counting; object recognition
licence-plate-recognition < machine-vision = nhận dạng biển số; biển số xe; đọc biển số | licence plate recognition; license
  plate recognition; anpr
people-counting < camera-surveillance = đếm người; đếm khách; đếm lượt khách; mật độ đám đông | people counting; crowd
  counting; crowd density; footfall
action-recognition < machine-vision = nhận dạng hành vi; hành vi bất thường; nhận dạng tư thế; phát hiện đánh nhau; nhận dạng
  hành động | action recognition; behaviour recognition; abnormal behaviour; pose estimation
sign-language < machine-vision = ngôn ngữ ký hiệu; nhận dạng cử chỉ; người khiếm thính; người câm điếc | sign language;
  gesture recognition; deaf people; hand gesture
assistive-technology = người khiếm thị; người mù; chữ nổi; gậy thông minh; đọc màn hình; công nghệ trợ giúp | visually
  impaired; blind people; braille; screen reader; assistive technology; smart cane
emotion-recognition < machine-vision = nhận dạng cảm xúc; biểu cảm khuôn mặt | emotion recognition; facial expression;
  affective computing
image-enhancement < machine-vision = nâng cao chất lượng ảnh; khử nhiễu ảnh; ảnh mờ; siêu phân giải; ảnh thiếu sáng | image
  enhancement; super-resolution; image denoising; low-light image
thermal-camera < machine-vision = camera nhiệt; ảnh nhiệt; camera hồng ngoại; đo nhiệt độ không tiếp xúc; chụp ảnh nhiệt |
  thermal camera; infrared thermography; thermal imaging; infrared camera
sound-classification < machine-learning = nhận dạng âm thanh; phân loại âm thanh; âm thanh bất thường; phân tích tiếng kêu |
  sound classification; acoustic event detection; audio analysis; bioacoustics
convolutional-network < machine-learning = mạng nơ-ron tích chập; mạng tích chập; mạng hồi quy; mô hình lstm; mạng nơ-ron sâu
  | convolutional neural network; recurrent neural network; lstm; vision transformer; deep neural network
statistical-learning < machine-learning = máy vectơ hỗ trợ; rừng ngẫu nhiên; cây quyết định; phân cụm dữ liệu; hồi quy tuyến
  tính | support vector machine; random forest; decision tree; gradient boosting; k-means; logistic regression; xgboost
reinforcement-learning < machine-learning = học tăng cường; học củng cố | reinforcement learning; q-learning
federated-learning < machine-learning = học liên kết; học liên hợp; học máy bảo vệ quyền riêng tư | federated learning;
  differential privacy; privacy-preserving machine learning
explainable-ai < artificial-intelligence = ai có trách nhiệm; đạo đức ai; ai giải thích được; trí tuệ nhân tạo đáng tin cậy |
  explainable ai; responsible ai; ai ethics; trustworthy ai
edge-ai < artificial-intelligence, edge-computing = ai biên; chip ai; ai trên thiết bị; nén mô hình; camera ai | edge ai; ai
  accelerator; model compression; tinyml; ai camera
fuzzy-logic < artificial-intelligence = logic mờ; điều khiển mờ; hệ mờ; suy diễn mờ; đại số gia tử | fuzzy logic; fuzzy
  control; neuro-fuzzy; fuzzy inference
metaheuristic < optimisation = thuật toán di truyền; giải thuật di truyền; tối ưu bầy đàn; thuật toán tiến hóa; quy hoạch
  tuyến tính | genetic algorithm; particle swarm; metaheuristic; evolutionary algorithm; linear programming
anomaly-detection < machine-learning = phát hiện bất thường; chuỗi thời gian; dữ liệu chuỗi thời gian; cảnh báo bất thường |
  anomaly detection; outlier detection; time series
agent-based-model < simulation = mô hình tác tử; mô phỏng sự kiện rời rạc; mô phỏng đa tác tử; lý thuyết hàng đợi |
  agent-based model; discrete-event simulation; queueing model
mathematical-modelling = mô hình toán; mô hình toán học; phương trình vi phân; mô hình thống kê; thống kê ứng dụng |
  mathematical model; statistical model; differential equation; monte carlo
signal-processing = xử lý tín hiệu; xử lý tín hiệu số; lọc nhiễu tín hiệu; biến đổi wavelet; tín hiệu yếu | signal processing;
  digital signal processing; wavelet; fourier transform
multispectral-imaging < remote-sensing = ảnh đa phổ; ảnh siêu phổ; chỉ số thực vật; phổ phản xạ | hyperspectral imaging;
  multispectral imaging; vegetation index; ndvi
land-use-mapping < remote-sensing, gis = hiện trạng sử dụng đất; biến động sử dụng đất; lớp phủ mặt đất; quy hoạch sử dụng đất
  | land use; land cover; change detection; land-use planning
crop-mapping < remote-sensing, smart-farming = bản đồ cây trồng; giám sát mùa vụ; ước tính năng suất; dự báo năng suất cây
  trồng; diện tích gieo trồng | crop mapping; yield estimation; yield prediction; crop monitoring; planted area
forest-monitoring < remote-sensing, forestry = giám sát rừng; phát hiện mất rừng; biến động rừng; phá rừng; kiểm kê rừng; diễn
  biến rừng | deforestation; forest inventory; forest monitoring; forest cover change
land-administration < gis = cơ sở dữ liệu đất đai; thửa đất; sổ đỏ; quản lý đất đai; hồ sơ địa chính; bản đồ địa chính | land
  administration; land registry; land parcel; cadastral map; land database
elevation-model < gis = mô hình số độ cao; mô hình số địa hình; bản đồ địa hình; địa hình đáy | digital elevation model;
  digital terrain model; topographic map
web-gis < gis = webgis; bản đồ trực tuyến; bản đồ nền; địa chỉ số; bản đồ điện tử; hạ tầng dữ liệu không gian | web map;
  geocoding; digital address; spatial data infrastructure; online map
hazard-map < gis = bản đồ nguy cơ; bản đồ rủi ro; phân vùng nguy cơ; bản đồ phân vùng; bản đồ ngập | hazard map; risk map;
  susceptibility map; zoning map; inundation map
indoor-positioning < positioning = định vị trong nhà; định vị uwb; định vị công nhân; định vị xe nâng | indoor positioning;
  ultra-wideband; bluetooth beacon; real-time location system
fleet-tracking < positioning = hộp đen ô tô; giám sát đội xe; quản lý đội xe; camera hành trình; tài xế gian lận xăng; thiết
  bị giám sát hành trình xe | fleet management; dashcam; vehicle tracking; fuel theft; fuel level sensor
route-planning < optimisation, port-logistics = tối ưu lộ trình; lập tuyến; xe chạy rỗng; điều xe; bài toán người du lịch;
  ghép hàng | route optimisation; vehicle routing; route planning; empty backhaul; load consolidation
autonomous-vehicle = xe tự lái; xe không người lái; hỗ trợ lái xe | autonomous vehicle; self-driving; driver assistance;
  simultaneous localisation and mapping
satellite-ground-station < remote-sensing = trạm thu ảnh vệ tinh; trạm mặt đất; ảnh vnredsat | ground station
intelligent-transport < traffic = giao thông thông minh; phạt nguội; điều khiển đèn tín hiệu; xe vượt đèn đỏ; lưu lượng xe;
  đếm xe | intelligent transport system; adaptive traffic signal; traffic violation; vehicle counting; traffic flow
smart-parking < traffic = bãi xe thông minh; bãi giữ xe; tìm chỗ đậu xe; đỗ xe tự động; giữ xe; vé xe | smart parking; parking
  guidance; automated parking; parking ticket
electronic-toll < payment, traffic = thu phí không dừng; thu phí tự động; vé điện tử; vé xe buýt; soát vé; thẻ etc |
  electronic toll collection; e-ticket; fare collection; ticketing; toll gate
access-control < face-recognition = kiểm soát ra vào; kiểm soát cửa; cổng xoay; khóa vân tay; quản lý khách ra vào; máy chấm
  công | access control; turnstile; visitor management; time attendance
attack-detection < cybersecurity = phát hiện xâm nhập; tường lửa; tấn công từ chối dịch vụ; phát hiện tấn công; bị tin tặc tấn
  công; hacker | intrusion detection; firewall; denial of service; ddos; hacking
ransomware < cybersecurity = mã độc tống tiền; virus máy tính; nhiễm virus máy tính; bị mã hóa dữ liệu; phần mềm diệt virus;
  phần mềm độc hại | ransomware; computer virus; antivirus software; trojan; malicious software
phishing < cybersecurity = lừa đảo trực tuyến; lừa đảo qua mạng; tin nhắn lừa đảo; trang web giả mạo; email giả mạo; cuộc gọi
  lừa đảo | phishing; online scam; spoofed website; online fraud; scam call
security-operations < cybersecurity = giám sát an ninh mạng; trung tâm điều hành an ninh mạng; ứng cứu sự cố mạng; giám sát an
  toàn thông tin | security operations centre; siem; incident response; security monitoring
vulnerability-testing < cybersecurity = lỗ hổng bảo mật; kiểm thử xâm nhập; đánh giá an toàn thông tin; hệ thống thông tin
  theo cấp độ; rà quét lỗ hổng | penetration testing; vulnerability assessment; security audit; security vulnerability
cryptography < encrypting, cybersecurity = mã hóa dữ liệu; mã hóa đầu cuối; khóa công khai; mật mã hậu lượng tử; thuật toán mã
  hóa | public key; post-quantum cryptography; homomorphic encryption; end-to-end encryption
identity-authentication < cybersecurity = xác thực điện tử; định danh điện tử; xác thực đa yếu tố; căn cước công dân; vneid;
  mã otp; định danh khách hàng | user authentication; digital identity; ekyc; single sign-on; multi-factor authentication;
  identity verification; one-time password
biometric-modality < face-recognition = nhận dạng mống mắt; nhận dạng người nói; nhận dạng tĩnh mạch; nhận dạng dáng đi | iris
  recognition; speaker recognition; palm vein; gait recognition; speaker verification
personal-data-protection < cybersecurity = bảo vệ dữ liệu cá nhân; dữ liệu cá nhân; lộ thông tin khách hàng; quyền riêng tư;
  ẩn danh hóa | personal data protection; data privacy; gdpr; anonymisation; data protection
digital-forensics < cybersecurity = điều tra số; giám định kỹ thuật số; chứng cứ điện tử; dấu vết điện tử | digital forensics;
  electronic evidence; computer forensics
data-leak-prevention < cybersecurity = thất thoát dữ liệu nội bộ; chống thất thoát dữ liệu; nhân viên lấy cắp dữ liệu; lộ bí
  mật công ty | data loss prevention; data leakage; insider threat
industrial-cybersecurity < cybersecurity, automation = an ninh hệ thống điều khiển; an toàn scada; bảo mật iot; an ninh mạng
  công nghiệp | industrial cybersecurity; ot security; iot security; scada security
digital-watermark < cybersecurity = thủy vân số; giấu tin; đóng dấu bản quyền số; nhúng thủy ấn | digital watermarking;
  steganography; digital rights management
spam < cybersecurity = tin nhắn rác; cuộc gọi rác; thư rác; sim rác | spam; robocall; junk mail; spam call
digital-asset < blockchain = tài sản số; tài sản mã hóa; tiền mã hóa; tiền ảo; tiền điện tử; token hóa | digital asset;
  cryptocurrency; tokenisation; nft; crypto asset; bitcoin
consensus-ledger < blockchain = sổ cái phân tán; đồng thuận phân tán; hợp đồng thông minh; ứng dụng phi tập trung |
  hyperledger; consensus mechanism; decentralised application; ethereum
digital-credential < blockchain = văn bằng số; xác thực văn bằng; bằng giả; chứng chỉ giả | digital credential; diploma
  verification; fake diploma; certificate verification
five-g < telecommunication = mạng 5g; mạng 6g; sóng 5g; mạng riêng 5g; mạng 4g | 6g; private 5g; open ran; lte; massive mimo
fibre-network < telecommunication = cáp quang biển; mạng cáp quang; internet cáp quang; đứt cáp quang; mạng truyền dẫn | fibre
  network; submarine cable; passive optical network; fibre to the home; optical transmission
low-power-network < wireless-network = mạng cảm biến không dây; nb-iot; zigbee; mạng diện rộng công suất thấp | narrowband
  iot; low-power wide-area network; wireless sensor network; bluetooth low energy
local-network = mạng nội bộ; mạng lan; bộ định tuyến; thiết bị chuyển mạch mạng; mạng chập chờn; rớt mạng; mạng chậm | local
  area network; network router; network switch; virtual private network; software-defined network
two-way-radio < telecommunication = bộ đàm; liên lạc vô tuyến; đài vô tuyến; vô tuyến điện | two-way radio; walkie-talkie;
  radio communication; software-defined radio; vhf radio
broadcasting = truyền hình; phát thanh; truyền thanh; loa phường; truyền thanh thông minh; đài truyền thanh; loa truyền thanh
  | broadcasting; public address system; television; radio broadcasting; digital television
video-conferencing = họp trực tuyến; hội nghị truyền hình; phòng họp không giấy; cầu truyền hình; nén video | video
  conferencing; video streaming; online meeting; video compression
call-centre = trung tâm cuộc gọi; điện thoại ip; đường dây nóng; tổng đài ảo | call centre; contact centre; voip; ip
  telephony; hotline
radar = ra-đa; ra đa; cảm biến radar; ra đa cảnh giới | radar; radar sensor; millimetre-wave radar; surveillance radar
optical-wireless < telecommunication = truyền thông ánh sáng nhìn thấy; truyền thông quang không dây; li-fi | visible light
  communication; free-space optics; lifi
underwater-communication < telecommunication = thông tin dưới nước; truyền tin dưới nước | underwater communication;
  hydroacoustic
emergency-communication < telecommunication = thông tin cứu hộ; liên lạc khi thiên tai; nhắn tin cảnh báo; mất liên lạc; loa
  cảnh báo; phao cứu nạn | emergency communication; cell broadcast; distress beacon; disaster communication
iot-platform < internet-of-things = nền tảng iot; cổng kết nối iot; bộ thu thập dữ liệu; giao thức mqtt; tủ điều khiển iot |
  iot platform; iot gateway; mqtt; iot device management
smart-factory < automation, digital-transformation = nhà máy thông minh; công nghiệp 4.0; nhà máy số; sản xuất thông minh; thu
  thập dữ liệu máy; iot công nghiệp | smart factory; industry 4.0; industrial internet of things; smart manufacturing; iiot;
  machine data collection
smart-home < internet-of-things = nhà thông minh; khóa cửa thông minh; ổ cắm thông minh; công tắc thông minh; điều khiển bằng
  điện thoại | smart home; home automation; smart lock; smart plug
data-logger < sensor = bộ ghi dữ liệu; thiết bị tự ghi; máy ghi dữ liệu | datalogger; data recorder; data acquisition unit
asset-tracking < rfid-barcode = quản lý tài sản; theo dõi tài sản; kiểm kê tài sản; thất lạc thiết bị; thẻ định danh rfid |
  asset tracking; asset management; equipment tracking; inventory audit
smart-card = thẻ thông minh; thẻ chip; thẻ từ; thẻ không tiếp xúc; thẻ căn cước gắn chip | smart card; chip card; contactless
  card; magnetic card
self-service-kiosk = ki-ốt tự phục vụ; kiosk; máy lấy số; xếp hàng lấy số; màn hình quảng cáo; máy bán hàng tự động; màn hình
  led | self-service kiosk; queue management; digital signage; vending machine
customer-management < erp = quản lý khách hàng; chăm sóc khách hàng; quan hệ khách hàng; khách hàng thân thiết; mất khách |
  customer relationship management; crm; customer care; customer loyalty; customer churn
human-resource-software < erp = quản lý nhân sự; tính lương; bảng lương; xếp ca; tuyển dụng; đánh giá nhân viên | human
  resource management; payroll; staff recruitment; shift scheduling; employee appraisal
accounting-software < erp = phần mềm kế toán; khai thuế; sổ sách kế toán; hạch toán; báo cáo tài chính; quyết toán |
  accounting software; bookkeeping; tax filing; financial statement
warehouse-management < erp, port-logistics = quản lý kho hàng; lệch kho; sai số tồn kho; xuất nhập tồn; soạn hàng; kho thông
  minh; kiểm kho | warehouse management system; order picking; stock discrepancy; automated warehouse; stocktaking
transport-management < erp, port-logistics = quản lý vận tải; điều phối vận tải; sàn vận tải | transport management system;
  freight exchange; shipment tracking
supply-chain-management < port-logistics = quản lý chuỗi cung ứng; chuỗi cung ứng; đứt gãy nguồn cung; quản lý nhà cung cấp |
  supply chain management; procurement; supplier management; sourcing
point-of-sale < erp = máy tính tiền; máy pos; bán hàng tại quầy; quản lý nhà hàng; gọi món; quản lý cửa hàng | pos terminal;
  cash register; restaurant management; food ordering; store management
computer-aided-design = thiết kế trên máy tính; bản vẽ kỹ thuật; vẽ 3d; phần mềm cad; thiết kế ngược; quản lý vòng đời sản
  phẩm | computer-aided design; cad; engineering drawing; reverse engineering; product lifecycle management; computer-aided
  manufacturing
production-planning < manufacturing-execution = lập kế hoạch sản xuất; kế hoạch sản xuất; trễ đơn hàng; hoạch định vật tư;
  điều độ sản xuất; xếp lịch sản xuất | production planning; production scheduling; material requirements planning; late
  order; advanced planning and scheduling
oee < manufacturing-execution = hiệu suất thiết bị tổng thể; hiệu suất máy; thời gian dừng máy; năng suất chuyền; bảng điện tử
  andon | overall equipment effectiveness; oee; machine utilisation; andon
maintenance-software < predictive-maintenance = quản lý bảo trì; lịch bảo dưỡng; hồ sơ thiết bị; phụ tùng thay thế | cmms;
  maintenance management; spare part; equipment record
project-management = quản lý dự án; chậm tiến độ; theo dõi tiến độ; giao việc; quản lý công việc | project management; task
  management; project schedule; progress tracking
process-automation-software < software = tự động hóa quy trình; tự động hóa văn phòng; quy trình nghiệp vụ; quản lý quy trình;
  phê duyệt nội bộ | robotic process automation; business process automation; business process management; workflow automation
knowledge-management = quản trị tri thức; quản lý tri thức; lưu giữ kinh nghiệm; tri thức bản địa | knowledge management;
  tacit knowledge; indigenous knowledge
farm-diary < smart-farming, software = nhật ký đồng ruộng; nhật ký sản xuất; nhật ký điện tử; quản lý trang trại; nhật ký canh
  tác | farm diary; farm management software; electronic farm record; farm logbook
computer-graphics = mô hình 3d; dựng hình 3d; đồ họa máy tính; hoạt hình; kỹ xảo; mô phỏng 3d | 3d model; computer graphics;
  3d rendering; animation; 3d reconstruction
video-game = trò chơi điện tử; trò chơi hóa; trò chơi giáo dục; game; thể thao điện tử | video game; gamification; serious
  game; game engine; e-sport
metaverse < virtual-reality = vũ trụ ảo; kính thực tế ảo; thực tế hỗn hợp; không gian ảo | metaverse; vr headset; mixed
  reality; extended reality; avatar
hologram = trình chiếu 3d; ánh sáng nghệ thuật; trình diễn ánh sáng; ảnh ba chiều; hologram | projection mapping; light show;
  holographic display
user-interface = giao diện người dùng; trải nghiệm người dùng; giao diện tiếng việt | user interface; user experience;
  human-computer interaction; usability; human-machine interface
digital-maturity < digital-transformation = mức độ chuyển đổi số; lộ trình chuyển đổi số; mức độ sẵn sàng số | digital
  maturity; digital readiness; digital transformation roadmap
information-infrastructure = hạ tầng số; hạ tầng công nghệ thông tin; công nghệ thông tin; cntt; công nghệ số; kinh tế số |
  information technology; digital infrastructure; it infrastructure; digital economy; ict
green-data-centre < cloud-computing = làm mát trung tâm dữ liệu; làm mát máy chủ; trung tâm dữ liệu xanh | data centre
  cooling; server cooling; immersion cooling; green data centre
brain-computer-interface = giao diện não máy; giao diện não - máy tính; sóng não; điều khiển bằng ý nghĩ | brain-computer
  interface; brainwave; neural interface
image-search < information-retrieval = tìm kiếm hình ảnh; tra cứu ảnh; nhận dạng cây qua ảnh; truy vấn ảnh | image retrieval;
  image search; visual search
ai-disease-detection < machine-vision, plant-disease = nhận diện sâu bệnh qua ảnh; nhận dạng sâu bệnh; nhận dạng bệnh lá |
  leaf disease detection; crop disease recognition; image-based plant diagnosis
digital-product-passport < traceability = hộ chiếu số sản phẩm; hộ chiếu sản phẩm số; nhãn điện tử; nhật ký lô hàng; dữ liệu
  lô hàng | digital product passport; electronic label; batch data; product passport
controller-board < numerical-control-embedded = bo mạch điều khiển; mạch điều khiển; lập trình nhúng; arduino; raspberry pi;
  mạch vi xử lý | control board; embedded software; microprocessor board; esp32
robot-programming < robot = lập trình robot; điều khiển robot; quỹ đạo robot; robot dịch vụ; robot lễ tân | robot programming;
  robot operating system; path planning; service robot; trajectory planning
quantum-communication < quantum, cryptography = truyền thông lượng tử; phân phối khóa lượng tử; cảm biến lượng tử | quantum
  communication; quantum key distribution; quantum sensor; quantum cryptography
database < database-general, big-data = hệ quản trị cơ sở dữ liệu | nosql
sar-image < remote-sensing = radar khẩu độ tổng hợp; ảnh sar; ảnh sentinel | synthetic aperture radar; sar image; sentinel-1
social-media-channel < online-forum = zalo; tiktok; youtube; phân tích mạng xã hội | tiktok shop; social network analysis;
  influencer
driver-drowsiness < machine-vision = cảnh báo ngủ gật; buồn ngủ khi lái xe; tài xế ngủ gật | driver drowsiness
`
