/** Law and business of technology: intellectual property, transfer, innovation, standards, certification, trade rules. */
export const technologyBusiness = `
scientific-publication = bài báo khoa học; công bố quốc tế; tạp chí khoa học; trích dẫn; thư mục khoa học; luận án;
  luận văn | scientific paper; scientific journal; citation; bibliometrics; dissertation; scopus
branding = thương hiệu; xây dựng thương hiệu; nhận diện thương hiệu; bộ nhận diện; chưa có thương hiệu; logo; phát
  triển thương hiệu | branding; brand identity; brand building; unbranded; brand development
product-design = thiết kế sản phẩm; thiết kế bao bì; mẫu mã; thiết kế công nghiệp; kiểu dáng sản phẩm; mẫu mã đơn điệu
  | product design; packaging design; industrial designer; product styling; prototype design
market-research = nghiên cứu thị trường; khảo sát khách hàng; thị hiếu; khảo sát thị trường; thông tin thị trường; giá
  cả thị trường; dự báo giá | market research; consumer survey; consumer preference; market information; price
  forecast; market analysis
export = xuất khẩu; thị trường xuất khẩu; xuất khẩu chính ngạch; tiểu ngạch; hàng bị trả về | export; export market;
  border trade; rejected shipment; exporter
customs = hải quan; thông quan; ùn ứ cửa khẩu; cửa khẩu; tờ khai hải quan; kiểm tra chuyên ngành; hải quan số; soi
  chiếu hàng hóa | customs; customs clearance; border gate; customs declaration; cargo scanning; smart customs
rules-of-origin < export = xuất xứ hàng hóa; quy tắc xuất xứ; chứng nhận xuất xứ; ưu đãi thuế quan; hiệp định thương
  mại; gian lận xuất xứ; evfta; cptpp | rules of origin; certificate of origin; tariff preference; free trade
  agreement; origin fraud
trade-remedy < export = rào cản kỹ thuật; chống bán phá giá; phòng vệ thương mại; thuế chống bán phá giá; rào cản
  thương mại | technical barrier; anti-dumping; trade remedy; trade barrier; countervailing duty
franchise = nhượng quyền; nhượng quyền thương mại; mô hình nhượng quyền | franchise; franchising
tendering = đấu thầu; mua sắm công; hồ sơ thầu; đấu giá; đấu thầu qua mạng; mời thầu; đấu giá trực tuyến | tendering;
  public procurement; bidding; e-procurement; auction; request for proposal
consumer-protection = thu hồi sản phẩm; bảo vệ người tiêu dùng; khiếu nại khách hàng; đánh giá sản phẩm; khách khiếu
  nại; khách phàn nàn | consumer protection; customer complaint; product review; consumer rights
deforestation-free = eudr; không gây mất rừng; quy định chống phá rừng; nguồn gốc hợp pháp; gỗ hợp pháp; dữ liệu vùng
  trồng | deforestation-free; deforestation regulation; legal timber; geolocation of plots; flegt
policy-research = hoạch định chính sách; cơ chế chính sách; sửa đổi luật; đánh giá chính sách; đánh giá tác động chính
  sách; thể chế | policy making; regulatory impact; policy evaluation; institutional reform
regulatory-sandbox = cơ chế thử nghiệm; thử nghiệm có kiểm soát; sandbox; khung pháp lý; vướng pháp lý; thí điểm chính
  sách | regulatory sandbox; legal framework; regulatory barrier; policy pilot
intellectual-property = sở hữu trí tuệ; sở hữu công nghiệp; tài sản trí tuệ; quyền sở hữu trí tuệ; shtt; quản trị tài
  sản trí tuệ | intellectual property; intellectual asset; industrial property; ip right; ip management; ip portfolio
patent < intellectual-property = bằng sáng chế; bằng độc quyền sáng chế; đơn sáng chế; bảo hộ sáng chế; giải pháp hữu
  ích; bằng độc quyền giải pháp hữu ích; nộp đơn pct | patent; patent application; utility model; utility solution;
  patent protection; pct application
patent-search < patent = tra cứu sáng chế; thông tin sáng chế; bản đồ sáng chế; tình trạng kỹ thuật; phân tích sáng
  chế; tra cứu tính mới | patent search; patent information; patent landscape; prior art; freedom to operate; patent
  analysis; novelty search
trademark < intellectual-property = nhãn hiệu; đăng ký nhãn hiệu; đăng ký thương hiệu; bị mất nhãn hiệu | trademark;
  trade mark; trademark registration; brand registration
industrial-design-right < intellectual-property = kiểu dáng công nghiệp; bảo hộ kiểu dáng; sao chép mẫu mã; thiết kế
  bố trí mạch tích hợp | industrial design; design patent; design registration; layout design right
plant-variety-right < intellectual-property, seed-variety = quyền giống cây trồng; tác giả giống; bản quyền giống; mua
  bản quyền giống | breeder's right; plant breeders' right; upov; variety licence
copyright < intellectual-property = bản quyền; quyền tác giả; vi phạm bản quyền; đăng ký bản quyền; quyền liên quan;
  phần mềm lậu; sách lậu | copyright; copyright infringement; software piracy; author right; related right; piracy
trade-secret < intellectual-property = bí mật kinh doanh; bí quyết kỹ thuật; bí quyết công nghệ; lộ công thức; bí mật
  công thức; công thức gia truyền; bí quyết sản xuất | trade secret; formula leak; confidential formula; proprietary
  formula; non-disclosure agreement
ip-infringement < intellectual-property = xâm phạm quyền; bị làm nhái; bị sao chép; tranh chấp nhãn hiệu; thực thi
  quyền sở hữu trí tuệ; giám định sở hữu trí tuệ; bị ăn cắp ý tưởng | ip infringement; ip enforcement; patent
  infringement; imitation product; ip dispute; copycat
technology-valuation < intellectual-property = định giá công nghệ; thẩm định giá; định giá tài sản trí tuệ; thẩm định
  giá công nghệ; định giá doanh nghiệp; xác định giá trị tài sản vô hình; góp vốn bằng công nghệ | technology
  valuation; ip valuation; intangible asset; business valuation; valuation report; capital contribution by technology
technology-licensing < technology-transfer, intellectual-property = li-xăng; chuyển quyền sử dụng; cấp phép sử dụng
  công nghệ; phí bản quyền; phí li-xăng; thuê sáng chế; mua bằng sáng chế | licensing; licence agreement; royalty;
  exclusive licence; patent licensing; out-licensing
technology-transfer = chuyển giao công nghệ; tiếp nhận công nghệ; hợp đồng chuyển giao công nghệ; mua công nghệ; bán
  công nghệ; nhận chuyển giao; chuyển giao quy trình; chuyển giao dây chuyền | technology transfer; technology
  acquisition; technology transfer agreement; technology purchase; technology transfer office; technology recipient
technology-brokerage < technology-transfer = môi giới công nghệ; kết nối cung cầu; kết nối cung cầu công nghệ; sàn
  giao dịch công nghệ; chợ công nghệ; tư vấn chuyển giao công nghệ; thị trường khoa học công nghệ; tổ chức trung gian
  | technology broker; technology exchange; technology marketplace; supply-demand matching; technology market;
  innovation intermediary; techmart
technology-appraisal < technology-transfer = thẩm định công nghệ; giám định công nghệ; đánh giá công nghệ; trình độ
  công nghệ; đánh giá trình độ công nghệ; công nghệ lạc hậu; nhập khẩu máy cũ; thiết bị đã qua sử dụng | technology
  appraisal; technology assessment; technology level; outdated technology; second-hand equipment; used machinery;
  technology audit
technology-readiness = mức độ sẵn sàng công nghệ; trl; quy mô phòng thí nghiệm; quy mô pilot; sản xuất thử nghiệm; sản
  xuất thử; hoàn thiện công nghệ; nâng quy mô | technology readiness level; pilot scale; laboratory scale; scale-up;
  trial production; prototype; proof of concept; pilot plant
technology-decoding < technology-transfer = giải mã công nghệ; làm chủ công nghệ; nội địa hóa; tỷ lệ nội địa hóa; thay
  thế hàng nhập khẩu; phụ thuộc nhập khẩu; phụ tùng nhập khẩu đắt | technology decoding; technology mastery;
  localization rate; import dependence
technology-roadmap = lộ trình công nghệ; lộ trình đổi mới công nghệ; bản đồ công nghệ; dự báo công nghệ; công nghệ mới
  nổi; xu hướng công nghệ | technology roadmap; technology foresight; technology map; emerging technology; technology
  trend; technology scouting
innovation = đổi mới sáng tạo; đổi mới công nghệ; đổi mới sáng tạo mở; trung tâm đổi mới sáng tạo; sáng kiến; sáng
  kiến cải tiến; cải tiến kỹ thuật | open innovation; innovation centre; technological innovation; improvement
  initiative; innovation ecosystem
research-programme = nhiệm vụ khoa học công nghệ; đề tài nghiên cứu; quỹ phát triển khoa học công nghệ; đặt hàng
  nghiên cứu; hợp tác nghiên cứu; nghiên cứu và phát triển; hợp tác viện trường | research and development; research
  project; research funding; contract research; research cooperation; science fund; university-industry cooperation;
  r&d
start-up = khởi nghiệp; doanh nghiệp khởi nghiệp; khởi nghiệp sáng tạo; khởi nghiệp đổi mới sáng tạo; startup; ý tưởng
  kinh doanh; mô hình kinh doanh | start-up; startup company; entrepreneurship; business model; business plan;
  entrepreneur
incubator < start-up = vườn ươm doanh nghiệp; ươm tạo; ươm tạo công nghệ; tăng tốc khởi nghiệp; không gian làm việc
  chung; không gian sáng chế | business incubator; accelerator programme; technology incubation; coworking; maker
  space; fab lab
venture-capital < start-up = đầu tư mạo hiểm; gọi vốn; quỹ đầu tư; nhà đầu tư thiên thần; kêu gọi đầu tư; thiếu vốn |
  angel investor; fundraising; investment fund; seed funding; equity investment
spin-off < commercialisation = doanh nghiệp khởi nguồn; doanh nghiệp spin-off; doanh nghiệp khoa học công nghệ; doanh
  nghiệp công nghệ cao; ưu đãi thuế khoa học công nghệ | spin-off; spinout; science and technology enterprise;
  high-tech enterprise; university spin-off
high-tech-park = khu công nghệ cao; khu nông nghiệp công nghệ cao; cụm công nghiệp; cụm liên kết ngành; khu công nghệ
  thông tin tập trung | high-tech park; industrial cluster; science park; technology park
joint-venture = liên doanh; liên kết sản xuất; hợp tác kinh doanh; đầu tư nước ngoài; fdi | joint venture; strategic
  partner; foreign direct investment; business cooperation; strategic partnership; co-development
contract-dispute = hợp đồng kinh tế; tranh chấp hợp đồng; trọng tài thương mại; hòa giải thương mại; vi phạm hợp đồng;
  soạn hợp đồng | contract dispute; arbitration; commercial mediation; breach of contract; contract drafting; contract
  review
supporting-industry = công nghiệp hỗ trợ; nhà cung cấp linh kiện; gia công đặt hàng; tham gia chuỗi cung ứng; nhà thầu
  phụ | supporting industry; component supplier; subcontractor; vendor development
standardisation = tiêu chuẩn hóa; tiêu chuẩn quốc gia; tcvn; quy chuẩn kỹ thuật; qcvn; tiêu chuẩn cơ sở; tiêu chuẩn kỹ
  thuật; xây dựng tiêu chuẩn; công bố tiêu chuẩn | standardisation; standardization; national standard; technical
  regulation; technical standard; company standard; international standard
conformity = hợp chuẩn; hợp quy; chứng nhận hợp quy; công bố hợp quy; chứng nhận sản phẩm; đánh giá sự phù hợp; tổ
  chức chứng nhận | conformity assessment; product certification; conformity declaration; certification body; type
  approval; third-party certification
iso-9001 < standardisation = iso 9001; hệ thống quản lý chất lượng; quản lý chất lượng toàn diện; đánh giá nội bộ; tqm
  | quality management system; total quality management; iso certification; management system audit
food-standard < food-safety = iso 22000; fssc 22000; chứng nhận brc; ifs | food safety management system; brc
  certification; food standard certification; british retail consortium
information-security-standard < cybersecurity = iso 27001; tiêu chuẩn an toàn thông tin; pci dss; quản lý an toàn
  thông tin | information security management; iso/iec 27001; security compliance
medical-device-standard < medical-device = iso 13485; đăng ký lưu hành trang thiết bị y tế; số lưu hành; đăng ký lưu
  hành; phân loại trang thiết bị y tế | medical device registration; marketing authorisation; medical device
  regulation; product registration
eco-label = nhãn năng lượng; dán nhãn năng lượng; nhãn xanh việt nam | eco-label; energy label; green label;
  environmentally friendly product; minimum energy performance
social-compliance = bsci; sa8000; đánh giá nhà máy; trách nhiệm xã hội doanh nghiệp; lao động trẻ em; đánh giá khách
  hàng; điều kiện lao động | social compliance; factory audit; child labour; code of conduct; supplier audit; working
  conditions; smeta
lean-production = sản xuất tinh gọn; 5s; kaizen; 6 sigma; cải tiến năng suất; lãng phí trong sản xuất; cải tiến liên
  tục; năng suất chất lượng | lean manufacturing; lean six sigma; kaizen improvement; continuous improvement;
  productivity improvement; line balancing; value stream mapping; kanban
product-labelling = công bố sản phẩm; nhãn dinh dưỡng; ghi nhãn; nhãn hàng hóa; nhãn phụ; thông tin sản phẩm; nhãn mác
  | product label; nutrition label; labelling requirement
gs1-barcode < rfid-barcode = mã số mã vạch; gs1; mã số sản phẩm; đăng ký mã vạch; mã gtin; mã vạch nước ngoài | gs1
  code; product identification number; gtin; barcode registration
legal-metrology < calibration-metrology = cân đong gian lận; cột đo xăng dầu; gian lận đo lường; chuẩn đo lường; cân ô
  tô; trạm cân | fuel dispenser; measurement standard; legal metrology; weighing fraud; measurement uncertainty
business-management = quản trị kinh doanh; quản trị công ty; tái cấu trúc; chiến lược kinh doanh; quản trị rủi ro;
  quản lý doanh nghiệp; văn hóa doanh nghiệp | business management; corporate governance; restructuring; business
  strategy; risk management; corporate culture
industrial-relations = giữ chân lao động; công nhân nghỉ việc; công đoàn; biến động lao động; đình công; tiền lương
  công nhân | labour turnover; employee retention; trade union; strike action; labour relations
consulting-service = tư vấn doanh nghiệp; dịch vụ tư vấn; tư vấn kỹ thuật; cố vấn; tìm chuyên gia | consulting;
  technical assistance; technical consultant; mentoring; expert network; extension service; expert advice
agricultural-extension = khuyến nông; tập huấn nông dân; chuyển giao kỹ thuật; mô hình trình diễn; cán bộ khuyến nông;
  khuyến ngư; hội thảo đầu bờ | agricultural extension; farmer training; demonstration plot; field demonstration;
  extension worker; farmer field school
sharing-economy = kinh tế chia sẻ; cho thuê thiết bị; thuê máy; máy móc dùng chung; xe đạp công cộng; xe đạp chia sẻ |
  sharing economy; equipment rental; machinery sharing; bike sharing; equipment leasing
science-communication = khoa học công dân; truyền thông khoa học; phổ biến kiến thức; bảo tàng khoa học; trung tâm
  khoa học | citizen science; science communication; science museum; science popularisation; public outreach
iso-50001 < energy-management = iso 50001; hệ thống quản lý năng lượng | energy management system; energy baseline
iso-45001 < occupational-safety = iso 45001; hệ thống quản lý an toàn lao động; ohsas 18001 | occupational health and
  safety management; safety management system
iso-14064 < greenhouse-gas = iso 14064; iso 14067; thẩm tra khí nhà kính | greenhouse gas verification; carbon
  verification
ce-mark < conformity, export = ce marking; chứng nhận ce; dấu ce; quy định châu âu | ce mark; european directive; eu
  regulation
fda-registration < conformity, export = chứng nhận fda; đăng ký fda; tiêu chuẩn mỹ | fda registration; fda approval
ul-certification < conformity, export = chứng nhận ul; chứng nhận etl; an toàn điện sản phẩm | ul listing; electrical
  product safety
restricted-substance < conformity, export = rohs; quy định reach; hạn chế chất độc hại; kiểm tra rohs | reach
  regulation; rohs compliance; restricted substance; halogen-free
fair-trade = thương mại công bằng; rainforest alliance; chứng nhận bền vững; 4c cà phê | fair trade; sustainability
  certification; rainforest alliance certification
sps-quarantine < export = kiểm dịch thực vật xuất khẩu; nghị định thư xuất khẩu; mã số cơ sở đóng gói; vi phạm sps; mã
  số vùng trồng | packing house code; sanitary and phytosanitary; export protocol
sustainable-consumption = tiêu dùng bền vững; tiêu dùng xanh; thu gom bao bì; đổi trả bao bì; cửa hàng không rác |
  sustainable consumption; green consumption; packaging take-back; refill store
commercialisation = thương mại hóa; thương mại hóa kết quả nghiên cứu; đưa ra thị trường; đề tài bỏ ngăn kéo; sản phẩm
  nghiên cứu chưa bán được | commercialisation; commercialization; go-to-market; product launch
geographical-indication < intellectual-property = chỉ dẫn địa lý; tên gọi xuất xứ; bảo hộ chỉ dẫn địa lý |
  geographical indication; appellation of origin; protected origin
testing-laboratory < conformity = phòng thử nghiệm; thử nghiệm mẫu; thử nghiệm thành thạo; gửi mẫu phân tích; vilas |
  testing laboratory; sample testing; product testing; laboratory accreditation
`
