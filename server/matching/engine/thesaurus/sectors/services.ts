/** Services: tourism, culture, education, commerce, finance, government. */
export const services = `
smart-tourism < tourism, digital-transformation = du lịch thông minh; du lịch số; ứng dụng du lịch; cổng du lịch; bản
  đồ du lịch | smart tourism; tourism app; tourism portal; tourist map
tour-booking < tourism = đặt tour; đặt phòng; đặt phòng trực tuyến; công ty lữ hành; đại lý du lịch | tour booking;
  online travel agency; hotel booking; tour operator; reservation system
hotel-management < tourism = quản lý khách sạn; khu nghỉ dưỡng; buồng phòng; nhà nghỉ; công suất phòng; resort | hotel
  management; property management system; room occupancy; housekeeping; guest house
audio-guide < tourism = thuyết minh tự động; thuyết minh tham quan; hướng dẫn viên; hướng dẫn viên du lịch; thuyết
  minh viên | audio guide; tour guide; museum guide; multilingual guide
community-tourism < tourism = du lịch cộng đồng; du lịch nông thôn; bản làng du lịch; du lịch làng nghề |
  community-based tourism; rural tourism; village tourism
agritourism < tourism, crop = du lịch nông nghiệp; du lịch trải nghiệm; du lịch miệt vườn; vườn trái cây du lịch; trải
  nghiệm nông trại | agritourism; farm tourism; farm stay; experiential tourism
ecotourism < tourism = du lịch sinh thái; khu du lịch sinh thái; cắm trại; leo núi; khu bảo tồn thiên nhiên |
  ecotourism; camping; trekking; nature reserve
marine-tourism < tourism = du lịch biển; du lịch biển đảo; bãi tắm; lặn biển; du thuyền; tàu du lịch | marine tourism;
  coastal tourism; beach; scuba diving; cruise ship; tourist boat
spiritual-tourism < tourism = du lịch tâm linh; lễ hội; đền chùa; nhà thờ; hành hương | spiritual tourism; pilgrimage;
  pagoda; festival
wellness-tourism < tourism = du lịch chữa bệnh; du lịch sức khỏe; suối khoáng nóng; tắm bùn; nghỉ dưỡng | wellness
  tourism; medical tourism; hot spring; mud bath; spa
tourist-flow < tourism = lượng khách du lịch; quá tải khách; mùa thấp điểm; vắng khách; sức chứa du lịch; thống kê
  khách | tourist flow; overtourism; carrying capacity; low season; visitor statistics
cable-car < tourism = cáp treo; công viên giải trí; công viên nước; trò chơi mạo hiểm; khu vui chơi | cable car;
  amusement park; theme park; water park; zipline
souvenir < tourism = quà lưu niệm; quà tặng; sản phẩm du lịch | tourism product
food-culture = món ăn truyền thống; món ăn đặc sản; nhà hàng; quán ăn | gastronomy; traditional dish; restaurant
event-exhibition = hội chợ; tổ chức sự kiện; gian hàng; triển lãm ảo | trade fair; event management; virtual
  exhibition
heritage-digitisation < heritage-conservation = số hóa di sản; bảo tàng ảo; bảo tàng số; số hóa hiện vật; dữ liệu di
  sản; số hóa di tích | digital heritage; virtual museum; heritage digitisation; digital museum; 3d heritage model
stone-relic-conservation < heritage-conservation = bia đá; rêu mốc trên đá; bảo quản đá; tượng đá; phong hóa đá; bia
  tiến sĩ | stone relic; stone conservation; stele; lichen on stone; stone weathering
wooden-relic-conservation < heritage-conservation = mộc bản; nhà gỗ cổ; tượng gỗ cổ; đình làng; gỗ ngâm nước | wooden
  relic; woodblock; ancient house; waterlogged wood; communal house
document-conservation < heritage-conservation = bảo quản tài liệu; châu bản; tài liệu ố vàng; khử axit giấy; sách cổ;
  tài liệu mốc; bảo quản phim ảnh tư liệu | document conservation; paper deacidification; rare book; archival
  conservation; foxing; film archive
archaeology < heritage-conservation = khảo cổ; khai quật; cổ vật; niên đại; xác định niên đại; tàu đắm; đồng vị phóng
  xạ các-bon | archaeological excavation; archaeology; radiocarbon dating; shipwreck; artefact dating
intangible-heritage < heritage-conservation = di sản phi vật thể; dân ca; đờn ca tài tử; quan họ; ca trù; hát then;
  nghệ nhân; hát xoan; ví giặm | intangible heritage; folk song; traditional music; folklore; artisan; oral tradition
musical-instrument = nhạc cụ; cồng chiêng; đàn bầu; đàn tranh; trống đồng; đàn tính; đàn piano; chiêng | musical
  instrument; gong; zither; bronze drum; guitar; piano
performing-arts = sân khấu; múa rối nước; tuồng; cải lương; biểu diễn nghệ thuật; âm thanh sân khấu; rạp chiếu phim;
  nhà hát | performing arts; water puppet; theatre; stage sound; cinema
brocade < textile = thổ cẩm; dệt thổ cẩm; trang phục dân tộc; áo dài; lụa tơ tằm; dệt lụa; vải lanh | brocade; ethnic
  costume; traditional costume; silk weaving; handloom; hemp cloth
lacquer-art = sơn mài; tranh sơn mài; khảm trai; sơn son thếp vàng; cẩn ốc | lacquerware; natural lacquer; lacquer
  painting; mother-of-pearl inlay; gilding
folk-painting = tranh dân gian; tranh đông hồ; giấy dó; tranh hàng trống; tranh thêu; tranh khắc gỗ | folk painting;
  dong ho painting; do paper; woodcut; handmade paper; embroidery
craft-carving = điêu khắc; chạm khắc gỗ; đá mỹ nghệ; đúc đồng mỹ nghệ; gỗ mỹ nghệ; tạc tượng; chạm bạc | sculpture;
  wood carving; stone carving; bronze casting art; statue; silver carving
conical-hat-craft = nón lá; làm nón; lục bình đan; đan lát; lá buông; quạt nan | conical hat; water hyacinth weaving;
  palm leaf craft; basketry
library = thư viện; thư viện số; thư viện điện tử; quản lý thư viện; mượn sách; học liệu số | library; digital
  library; library management; book lending; digital learning resource; institutional repository
publishing = báo chí; tòa soạn; sách điện tử; báo điện tử; sách nói; xuất bản số | journalism; newsroom; e-book;
  newspaper; audiobook; press agency
film-music = phim ảnh; sản xuất phim; âm nhạc; phim trường; bản quyền âm nhạc; công nghiệp văn hóa; trường quay; công
  nghiệp sáng tạo | film production; music production; creative industry; cultural industry; recording studio; music
  copyright
sport-equipment = thể thao; dụng cụ thể thao; phòng tập; sân vận động; sân cỏ; bóng đá; thể dục | sport; sports
  equipment; gym; stadium; artificial turf; football
teaching-equipment < e-learning = thiết bị dạy học; đồ dùng dạy học; thiết bị trường học; bảng tương tác; phòng học bộ
  môn; mô hình dạy học | teaching equipment; teaching aid; interactive whiteboard; school equipment; classroom
  technology; teaching model
stem-education < e-learning = giáo dục stem; robot giáo dục; bộ kit stem; lập trình cho trẻ em; câu lạc bộ khoa học;
  thí nghiệm trường học | stem education; educational robot; stem kit; coding for children; school experiment;
  robotics kit
learning-management < e-learning = quản lý học tập; khóa học trực tuyến; lớp học trực tuyến; dạy học trực tuyến; dạy
  học từ xa; lớp học ảo; khóa học mở | learning management system; lms; mooc; virtual classroom; distance education;
  online course; blended learning
exam-system < e-learning = thi trực tuyến; ngân hàng câu hỏi; chấm thi; chấm trắc nghiệm; gian lận thi cử; giám sát
  thi; đề thi; khảo thí | online exam; question bank; exam proctoring; automatic grading; exam cheating;
  multiple-choice test; student assessment
school-management < e-learning = quản lý trường học; quản lý sinh viên; thời khóa biểu; xếp thời khóa biểu; sổ liên
  lạc điện tử; học bạ số; điểm danh; tuyển sinh | school management; student information system; timetabling; student
  attendance; academic record; digital transcript
school-bus-safety = xe đưa đón học sinh; bỏ quên trẻ trên xe; an toàn trường học; bạo lực học đường | school bus;
  child left in vehicle; school safety; school violence
early-education = mầm non; trường mầm non; trẻ mẫu giáo; đồ chơi trẻ em; đồ chơi giáo dục; nhà trẻ | preschool;
  kindergarten; early childhood; educational toy; nursery school
special-education = giáo dục hòa nhập; giáo dục đặc biệt; học sinh khuyết tật; sách chữ nổi; trẻ khiếm thính | special
  education; inclusive education; disabled student; learning disability
language-learning < e-learning = học ngoại ngữ; luyện phát âm; học tiếng anh; dạy tiếng việt; chấm phát âm; chấm bài
  luận | language learning; pronunciation training; english learning; essay scoring; language teaching
vocational-training < e-learning = đào tạo nghề; dạy nghề; giáo dục nghề nghiệp; nâng cao tay nghề; thiếu thợ lành
  nghề; thực tập; đào tạo công nhân | vocational training; skill training; apprenticeship; upskilling; reskilling;
  internship; skilled worker shortage
training-simulator < simulation, virtual-reality = mô phỏng đào tạo; buồng lái mô phỏng; mô phỏng lái xe; học lái xe;
  sát hạch lái xe; cabin học lái; mô phỏng lái tàu | training simulator; driving simulator; flight simulator; ship
  bridge simulator; driving test; virtual training
digital-skill < digital-transformation = kỹ năng số; phổ cập kỹ năng số; bình dân học vụ số; không rành công nghệ; mù
  công nghệ; tổ công nghệ số cộng đồng | digital literacy; digital skill; computer literacy; digital inclusion
adaptive-learning < e-learning = học tập thích ứng; trợ giảng ảo; cá nhân hóa học tập; phân tích học tập; gia sư ai;
  dự báo kết quả học tập | adaptive learning; intelligent tutoring; learning analytics; personalised learning; student
  performance prediction
career-guidance = hướng nghiệp; sàn việc làm; tìm việc; thị trường lao động; xuất khẩu lao động; thất nghiệp | career
  guidance; job matching; labour market; job platform; unemployment; labour export
retail = chợ truyền thống; bán lẻ; siêu thị; cửa hàng tiện lợi; tạp hóa; chuỗi cửa hàng; trung tâm thương mại |
  retail; supermarket; convenience store; traditional market; grocery; retail chain; shopping mall
agri-marketplace < e-commerce = sàn nông sản; tiêu thụ nông sản; đầu ra nông sản; giải cứu nông sản; được mùa mất giá;
  bán nông sản; thương lái ép giá | agricultural marketplace; farm produce sales; market linkage; farmer market
  access; produce glut
live-commerce < e-commerce = bán hàng livestream; livestream; phát trực tiếp bán hàng; bán hàng qua mạng xã hội; chốt
  đơn | livestream selling; social commerce; live commerce
digital-marketing < e-commerce = tiếp thị số; quảng cáo trực tuyến; quảng cáo; tiếp thị; marketing; quảng bá sản phẩm;
  quảng bá thương hiệu; tối ưu tìm kiếm | digital marketing; online advertising; advertising; search engine
  optimisation; promotion campaign; content marketing
cross-border-commerce < e-commerce, export = thương mại điện tử xuyên biên giới; bán hàng amazon; alibaba; xuất khẩu
  trực tuyến | cross-border e-commerce; amazon selling; online export
express-delivery < port-logistics = chuyển phát; bưu chính; giao hàng chặng cuối; bom hàng; hoàn hàng; giao hàng
  nhanh; bưu điện; tủ giao nhận; chia chọn bưu kiện | express delivery; postal; last-mile delivery; return parcel;
  parcel locker; post office; parcel sorting; courier
inventory-liquidation = hàng tồn; hàng ế; hàng cận hạn; ứ đọng hàng; thanh lý hàng | dead stock; near-expiry goods;
  unsold stock; stock clearance; surplus stock
digital-banking < payment = ngân hàng số; ngân hàng điện tử; ngân hàng lõi; chuyển tiền; chuyển khoản; máy atm; ngân
  hàng mở; thẻ ngân hàng | digital banking; mobile banking; core banking; money transfer; atm machine; open banking;
  bank card; internet banking
qr-payment < payment = thanh toán qr; quét mã thanh toán; thanh toán di động; mobile money; đối soát thanh toán;
  vietqr; cổng thanh toán | qr payment; mobile payment; payment gateway; payment reconciliation; contactless payment
credit-scoring = chấm điểm tín dụng; vay vốn; tín dụng; nợ xấu; xếp hạng tín dụng; thẩm định tín dụng; tài sản thế
  chấp | credit scoring; loan; bad debt; credit rating; lending; collateral; credit risk; non-performing loan
microfinance = tài chính vi mô; tín dụng đen; vay ngang hàng; gọi vốn cộng đồng; quỹ tín dụng nhân dân; ngân hàng
  chính sách | microfinance; loan shark; peer-to-peer lending; crowdfunding; financial inclusion; microcredit
insurance = bảo hiểm; bồi thường bảo hiểm; gian lận bảo hiểm; công nghệ bảo hiểm | insurance; insurtech; insurance
  fraud; claims settlement
fraud-detection < payment = gian lận thẻ; phát hiện gian lận; rửa tiền; chống rửa tiền; giao dịch đáng ngờ; tài khoản
  lừa đảo; gian lận giao dịch | fraud detection; money laundering; suspicious transaction; card fraud; anti-money
  laundering
stock-market = chứng khoán; cổ phiếu; thị trường chứng khoán; giao dịch thuật toán; trái phiếu; dự báo giá cổ phiếu;
  quản trị rủi ro tài chính; sàn giao dịch hàng hóa | stock market; securities; algorithmic trading; stock price
  prediction; financial risk; commodity exchange
tax-management = thuế điện tử; kê khai thuế; trốn thuế; chống thất thu thuế; hóa đơn giả; hoàn thuế; quản lý thuế |
  electronic tax; tax declaration; tax evasion; fake invoice; tax refund; tax administration
audit-accounting = kiểm toán; kiểm toán nội bộ; kế toán quản trị; tính giá thành; giá thành sản phẩm; thất thoát tài
  chính; đối chiếu sổ sách | internal audit; cost accounting; management accounting; product costing; auditing
public-service-portal < e-government = cổng dịch vụ công; dịch vụ công trực tuyến; hồ sơ trực tuyến; nộp hồ sơ; trả
  kết quả hồ sơ; chậm trả hồ sơ; giải quyết thủ tục | public service portal; online public service; application
  filing; one-stop shop; administrative file
citizen-feedback < e-government = phản ánh hiện trường; phản ánh kiến nghị; tiếp công dân; khiếu nại tố cáo; đường dây
  nóng phản ánh; hài lòng của người dân | citizen feedback; citizen complaint; citizen reporting; civic engagement;
  citizen satisfaction
population-data < e-government = cơ sở dữ liệu quốc gia về dân cư; hộ tịch; khai sinh; hộ khẩu; tạm trú; tàng thư;
  định danh công dân | population database; civil registration; birth certificate; civil status; residence
  registration; national id
social-security = an sinh xã hội; bảo hiểm xã hội; lương hưu; trợ cấp xã hội; hộ nghèo; giảm nghèo; người có công; bảo
  trợ xã hội | social security; social insurance; pension; social allowance; poverty reduction; poor household;
  welfare
legal-information = văn bản pháp luật; tra cứu pháp luật; trợ lý pháp lý; tòa án; công chứng; luật sư; tư vấn pháp
  luật; thi hành án | legal document; legal assistant; court; notary; lawyer; legaltech; legal advice; legislation
  search
urban-planning-permit = cấp phép xây dựng; giấy phép xây dựng; quản lý quy hoạch; trật tự đô thị; công khai quy hoạch;
  xây dựng trái phép | building permit; zoning information; urban order; planning disclosure; illegal construction
operations-centre < smart-city = trung tâm điều hành thông minh; ioc; trung tâm giám sát điều hành; họp giao ban số;
  chỉ đạo điều hành; bộ chỉ tiêu điều hành | intelligent operations centre; command centre; city operations; executive
  dashboard
new-rural = phát triển nông thôn; xây dựng nông thôn mới; miền núi; vùng sâu vùng xa; vùng dân tộc thiểu số; biên giới
  hải đảo | new rural development; rural development; mountainous area; ethnic minority area
public-security = an ninh trật tự; tội phạm; truy bắt tội phạm; công an; buôn lậu; cai quản phạm nhân; trật tự an toàn
  xã hội | public security; law enforcement; police; smuggling; crime prediction
defence-technology = quốc phòng; quân sự; khí tài; ngụy trang; chế áp drone; chống máy bay không người lái; áo chống
  đạn | military; camouflage; drone jamming; counter-drone; bulletproof vest
statistics-survey = điều tra thống kê; tổng điều tra; bảng hỏi; phiếu khảo sát; khảo sát xã hội; điều tra xã hội học |
  official statistics; census; survey form; sociological survey; statistical indicator
public-investment = đầu tư công; giải ngân; tài sản công; ngân sách nhà nước; hợp tác công tư; kho bạc | public
  investment; disbursement; public asset; state budget; public-private partnership; treasury
state-archives < document-scanning = lưu trữ nhà nước; lưu trữ lịch sử; tài liệu lưu trữ; chỉnh lý tài liệu; phông lưu
  trữ; văn thư lưu trữ | state archives; archival record; records appraisal; historical archives
gender-child-protection = bình đẳng giới; bạo lực gia đình; trẻ em bị xâm hại; bảo vệ trẻ em; phụ nữ khởi nghiệp; phụ
  nữ nông thôn | gender equality; domestic violence; child protection; child abuse; women entrepreneur; women
  empowerment
electronic-voting = bầu cử; biểu quyết; bỏ phiếu điện tử; lấy phiếu; biểu quyết điện tử; họp hội đồng nhân dân |
  electronic voting; election; ballot; e-parliament; voting system
ethnic-culture = dân tộc thiểu số; văn hóa dân tộc; tín ngưỡng; tôn giáo; đồng bào dân tộc; phong tục tập quán |
  ethnic minority; ethnic culture; religion; customs and traditions
real-estate = bất động sản; giá đất; môi giới nhà đất; định giá bất động sản; cho thuê nhà | real estate; property
  valuation; land price; proptech
funeral-cemetery = nghĩa trang; hỏa táng; mai táng; lò hỏa táng; quản lý nghĩa trang | cemetery; cremation; funeral;
  crematorium; burial
cleaning-service = vệ sinh công nghiệp; dịch vụ vệ sinh; giặt là; giặt ủi; tiệm giặt; giặt là công nghiệp; chất giặt
  tẩy công nghiệp | cleaning service; laundry; dry cleaning; industrial cleaning; laundromat
ride-hailing = gọi xe công nghệ; taxi; xe buýt; vận tải hành khách; xe khách; xe ôm công nghệ; đi chung xe; giao thông
  công cộng | ride hailing; public transport; passenger transport; ride sharing; shared mobility; bus rapid transit
monument-restoration < heritage-conservation = tôn tạo di tích; di tích xuống cấp; phục dựng; tường thành cổ | ancient
  brick; architectural conservation; restoration of relics
beach-safety < tourism = an toàn du khách; cứu hộ bãi biển; khách đi lạc; dòng chảy xa bờ | tourist safety; lifeguard;
  rip current
contract-farming = tổ hợp tác; liên kết chuỗi; liên kết bốn nhà; bao tiêu; hợp đồng bao tiêu; liên kết tiêu thụ |
  contract farming; value chain; value-chain linkage; farmer cooperative
education-accreditation = kiểm định chất lượng giáo dục; chuẩn đầu ra; chương trình đào tạo; đánh giá giảng viên |
  education accreditation; learning outcome; curriculum development; higher education
`
