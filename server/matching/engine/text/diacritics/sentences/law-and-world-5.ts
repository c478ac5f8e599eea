export default `
tôi cho thuê ba phòng trọ, một năm thu chừng tám chục triệu, vậy có phải kê khai đóng thuế cho phường không?
hộ kinh doanh có doanh thu từ một trăm triệu đồng mỗi năm trở xuống trước đây thuộc diện không phải nộp thuế giá trị gia tăng, ngưỡng này về sau được nâng lên.
bán hàng livestream trên mạng mỗi tối chốt cả trăm đơn, cơ quan thuế dò theo tài khoản ngân hàng gửi giấy mời lên làm việc.
mẹ em không có lương hưu, mỗi tháng lãnh chưa tới một triệu tiền trợ cấp, em có được tính giảm trừ người phụ thuộc không?
muốn đăng ký người phụ thuộc thì nộp bản chụp căn cước kèm giấy tờ chứng minh quan hệ và mẫu đơn có xác nhận của nơi cư trú.
thuế thu nhập từ tiền lương tính theo biểu luỹ tiến từng phần, thấp nhất năm phần trăm, cao nhất ba mươi lăm phần trăm.
quyết toán thuế năm trước còn thừa hai triệu rưỡi, chọn hoàn về tài khoản hay để bù trừ sang kỳ sau thì lợi hơn?
trúng số độc đắc hai tỷ, đại lý khấu trừ mười phần trăm phần vượt mười triệu rồi mới giao tiền mặt.
bán căn nhà duy nhất đã ở trên sáu tháng thì được miễn thuế, nhưng kê khai gian là bị truy thu kèm phạt.
công ty ma lập ra chỉ để mua bán hoá đơn khống, giám đốc đứng tên lại là ông xe ôm chẳng hay biết gì.
hoá đơn điện tử xuất sai mã số thuế người mua thì huỷ, điều chỉnh hay lập tờ thay thế, nhờ các anh chị kế toán chỉ giùm.
doanh nghiệp nợ thuế quá chín mươi ngày bị phong toả tài khoản, giám đốc còn có thể bị tạm hoãn xuất cảnh ngay tại sân bay.
tiền chậm nộp tính không phẩy không ba phần trăm một ngày trên số thuế còn thiếu, nghe nhỏ mà cộng dồn thành khoản lớn.
chi phí tiếp khách không có hoá đơn đỏ thì cơ quan thuế loại ra khỏi khoản được trừ khi tính thuế thu nhập doanh nghiệp.
hàng xuất khẩu hưởng thuế suất không phần trăm và được hoàn thuế đầu vào nếu có tờ khai hải quan, hợp đồng và chứng từ thanh toán qua ngân hàng.
lô gỗ lim khai là gỗ tạp, hải quan soi container, cắt niêm chì kiểm đếm từng lóng rồi lập biên bản tạm giữ.
mang bao nhiêu ngoại tệ ra nước ngoài thì phải khai báo, em sắp đi du học cầm theo bảy ngàn đô có sao không?
mỗi người xuất cảnh mang trên năm ngàn đô la Mỹ tiền mặt thì phải khai với hải quan cửa khẩu và xuất trình giấy xác nhận của ngân hàng.
lệ phí môn bài hộ cá thể nộp theo bậc, tiệm tạp hoá nhỏ xíu của tui mỗi năm ba trăm ngàn, nghe nói sắp bỏ.
thuế tiêu thụ đặc biệt đánh vào thuốc lá, rượu bia, xe hơi, vũ trường, nhằm điều tiết tiêu dùng và tăng thu ngân sách.
thuế bảo vệ môi trường tính trên mỗi lít xăng, có giai đoạn quốc hội cho giảm một nửa để kìm lạm phát.
đoàn thanh tra yêu cầu xuất trình sổ cái, bảng kê bán lẻ và báo cáo tồn kho năm năm gần nhất, phòng kế toán thức trắng hai đêm lục lọi.
chuyển giá là khi tập đoàn mẹ bán nguyên liệu cho công ty con giá trên trời để bên này báo lỗ triền miên, khỏi đóng thuế.
thành lập công ty trách nhiệm hữu hạn một thành viên cần vốn điều lệ tối thiểu bao nhiêu, góp trong mấy ngày?
đa số ngành nghề không đòi hỏi vốn pháp định, chủ sở hữu phải góp đủ trong chín mươi ngày kể từ khi được cấp giấy chứng nhận.
công ty cổ phần phải có ít nhất ba cổ đông sáng lập, còn tối đa thì không hạn chế.
doanh nghiệp tư nhân không có tư cách pháp nhân, chủ phải đem toàn bộ của cải của mình ra gánh nợ.
hai đứa bạn thân mở chung quán cà phê, không giấy tờ gì, lời thì vui vẻ chia nhau, tới lúc lỗ lại đổ thừa tùm lum.
tên công ty em định đặt đã có người đăng ký, thêm chữ Sài Gòn đằng sau thì có bị coi là gây nhầm lẫn?
hội đồng thành viên họp mà cổ đông nhỏ không được mời, nghị quyết thông qua hôm đó có thể bị yêu cầu huỷ trong vòng chín mươi ngày.
người đại diện theo pháp luật đi nước ngoài quá ba mươi ngày mà không uỷ quyền thì doanh nghiệp dễ bị ách tắc giấy tờ.
con dấu bây giờ do doanh nghiệp tự quyết định số lượng, hình thức, không còn phải xin mẫu bên công an như hồi trước.
giải thể công ty không hoạt động đã năm năm sao lại nhiêu khê quá, thuế bắt nộp đủ tờ khai quý rồi mới cho đóng mã số.
tạm ngừng kinh doanh phải thông báo trước ba ngày làm việc, mỗi lần không quá một năm.
chủ nợ nộp đơn xin mở thủ tục phá sản khi con nợ quá hạn thanh toán sáu tháng, thẩm phán chỉ định quản tài viên kiểm kê kho bãi.
mua lại phần vốn góp của thành viên bỏ cuộc nên dựa vào sổ sách hay thuê bên thứ ba định giá?
cổ phần phổ thông của sáng lập viên bị hạn chế chuyển nhượng cho người ngoài trong ba năm đầu.
hợp tác xã hoạt động theo nguyên tắc mỗi người một phiếu dù góp vốn ít hay nhiều, lãi chia theo mức độ sử dụng dịch vụ.
nhà đầu tư nước ngoài muốn làm lữ hành nội địa hay quảng cáo phải liên doanh với bên trong nước theo cam kết WTO.
giấy phép con chồng giấy phép mẹ, chị chủ xưởng bánh kẹo ôm tập hồ sơ dày cộp chạy qua năm cửa mới mở được lò.
cổ phiếu bị đưa vào diện cảnh báo vì báo cáo tài chính soát xét chậm nộp, nhà đầu tư nhỏ lẻ bán tháo nằm sàn mấy phiên liền.
thao túng giá chứng khoán bằng vài chục tài khoản mượn tên họ hàng, bơm thổi rồi xả, ông trùm bị bắt giữa cuộc họp đại hội.
trái phiếu doanh nghiệp lãi suất mười hai phần trăm nghe hấp dẫn, ai ngờ tới hạn trả chủ tập đoàn xin hoãn, rồi hoán đổi thành biệt thự xây dở.
chào bán cho công chúng phải có bản cáo bạch nêu rõ rủi ro, mục đích dùng vốn và phương án trả nợ.
hợp đồng mua bán gạo ghi giao tại mạn tàu cảng Sài Gòn, bão về tàu không cập được, bên bán có phải chịu phạt trễ hạn?
mức phạt vi phạm trong thương mại do hai bên thoả thuận song không vượt quá tám phần trăm giá trị phần nghĩa vụ bị vi phạm.
bên mua chậm nhận khiến lô vải thiều thối nhũn trong kho lạnh, thiệt hại ấy tính cho ai còn tuỳ thời điểm chuyển rủi ro.
cô kế toán phát hiện giám đốc ký khống phiếu chi, không báo thì sợ liên luỵ mà tố cáo lại ngại mất việc.
điều khoản trọng tài ghi mập mờ, khi tranh chấp hai bên cãi nhau nên ra trung tâm bên cạnh phòng thương mại hay ra toà kinh tế.
phán quyết trọng tài là chung thẩm, bên thua chỉ có thể xin toà huỷ nếu có vi phạm nghiêm trọng về thủ tục.
mua sắm gói thầu trên hai tỷ đồng bằng ngân sách thì phải đấu thầu rộng rãi qua mạng hay được chỉ định?
hồ sơ mời thầu nêu đích danh hãng máy và nước sản xuất là cài cắm, nhà thầu khác có quyền kiến nghị sửa.
bảo đảm dự thầu thường bằng một đến ba phần trăm giá gói thầu, nộp bằng thư bảo lãnh của ngân hàng.
ba công ty cùng một ông chủ thay nhau bỏ giá làm quân xanh quân đỏ, tổ chuyên gia nhìn font chữ giống nhau mới sinh nghi.
thông thầu bị phạt tù, ngoài ra nhà thầu còn bị cấm tham gia hoạt động đấu thầu từ ba đến năm năm.
đơn kiến nghị kết quả lựa chọn nhà thầu phải gửi chủ đầu tư trong mười ngày kể từ lúc đăng tải.
giá trúng thầu thấp bất ngờ, chỉ bằng nửa dự toán, bên mời thầu yêu cầu giải trình chi tiết đơn giá ca máy, nhân công, hao phí.
thiết bị xét nghiệm thổi giá lên gấp ba, kê khai qua hai lớp công ty sân sau rồi mới bán cho bệnh viện.
mua thuốc generic theo nhóm tiêu chí kỹ thuật, mặt hàng trúng rồi mà nhà phân phối hết hàng thì bệnh nhân phải tự ra ngoài mua.
kiểm toán nhà nước đề nghị thu hồi gần trăm tỷ đồng chi sai nguồn, kiểm điểm trách nhiệm từng cá nhân.
dự toán ngân sách xã chi hội nghị tiếp khách vượt quá định mức, hội đồng nhân dân chất vấn chủ tịch toát mồ hôi.
ngân hàng nhà nước quy định tỷ lệ dự trữ bắt buộc, điều hành lãi suất tái cấp vốn nhằm ổn định sức mua đồng tiền.
gửi tiết kiệm ở quỹ tín dụng đổ bể thì bảo hiểm tiền gửi trả tối đa một trăm hai mươi lăm triệu đồng cho mỗi người.
nhân viên tín dụng ép mua bảo hiểm nhân thọ mới giải ngân khoản vay, em có thể khiếu nại để huỷ và lấy lại phí không?
thẻ tín dụng quên trả hai trăm ngàn, tám năm sau lãi chồng lãi lên hàng tỷ, câu chuyện khiến dư luận ồn ào.
vay tín chấp qua ứng dụng, mới trễ một bữa mà họ gọi khủng bố tới cả sếp với thầy cô giáo cũ của tôi.
bảo lãnh thanh toán khác bảo lãnh thực hiện hợp đồng, chị nhớ đọc kỹ điều kiện đòi tiền có ghi vô điều kiện và không huỷ ngang.
chấp nhận làm người bảo lãnh cho thằng em vay vốn, nó bỏ trốn thì chủ nợ được quyền đòi thẳng tôi ngay.
xe tải thế chấp ngân hàng mà đem bán lại cho tiệm phế liệu cắt vụn, vậy thuộc loại tội danh nào?
séc bảo chi được ngân hàng xác nhận đủ tiền nên người thụ hưởng yên tâm hơn séc thường.
nhượng quyền thương hiệu trà sữa phải đóng phí ban đầu, phí hằng tháng và mua nguyên liệu từ bên chủ, hợp đồng ràng buộc đủ đường.
kinh doanh đa cấp bất chính trả hoa hồng chủ yếu nhờ tuyển người mới, tầng dưới cùng bao giờ cũng lãnh đủ.
chị tổ phó kể rằng bị lôi kéo mua gói nước uống thần kỳ tám triệu sáu, rủ thêm ba người nữa mới gỡ được vốn.
doanh nghiệp nhỏ vay quỹ bảo lãnh tín dụng tỉnh, thủ tục kêu thông thoáng mà tài sản thế chấp vẫn đòi đủ trăm phần trăm.
khu công nghệ cao cho hưởng thuế mười phần trăm trong mười lăm năm, miễn bốn năm đầu, giảm một nửa chín năm kế tiếp.
thuế tối thiểu toàn cầu mười lăm phần trăm buộc nước ta phải tính cách khác để giữ chân các tập đoàn điện tử.
hàng Việt xuất sang Mỹ bị điều tra chống bán phá giá, cá tra, tôm, mật ong và thép mạ lần lượt nằm trong danh sách.
giấy chứng nhận xuất xứ mẫu D giúp hàng trong khối ASEAN hưởng thuế không phần trăm nếu hàm lượng nội khối đủ bốn mươi.
kế toán hộ kinh doanh từ năm tới bỏ thuế khoán, bà bán phở lo lắng hỏi có phải lắp máy tính tiền nối thẳng cơ quan thuế không?
trong nhà nước pháp quyền, mọi cá nhân, tổ chức đều phải tuân theo hiến pháp và không ai đứng trên luật.
quốc hội là cơ quan quyền lực cao nhất, làm luật, quyết định vấn đề trọng đại và giám sát tối cao.
nghị định hướng dẫn ra chậm hơn luật gần một năm, cấp dưới lúng túng chẳng dám ký, dân chờ dài cổ.
Adam Smith cho rằng bàn tay vô hình của thị trường khiến người ta mưu lợi riêng mà vô tình đem lại lợi ích chung.
Karl Marx viết Tư bản luận ở thư viện Bảo tàng Anh, phân tích giá trị thặng dư và sự bóc lột.
Keynes bảo rằng lúc suy thoái nhà nước nên chi tiêu nhiều hơn để kích cầu, dù phải thâm hụt.
lạm phát phi mã làm tờ bạc nghìn tỷ ở Zimbabwe không mua nổi ổ bánh mì.
tổng sản phẩm quốc nội cộng tiêu dùng, đầu tư, chi tiêu chính phủ và xuất khẩu ròng.
quy luật cung cầu khiến năm nào mía được giá thì năm sau nông dân ồ ạt trồng, rồi lại ế thừa mứa.
lợi thế so sánh của Ricardo giải thích vì sao hai nước đều có lợi khi buôn bán, kể cả khi một nước giỏi hơn mọi mặt.
vụ sụp đổ phố Wall năm 1929 kéo theo đại suy thoái, người thất nghiệp xếp hàng nhận cháo từ thiện.
bong bóng hoa tulip ở Hà Lan thế kỷ mười bảy đẩy giá một củ giống lên ngang căn nhà bên kênh đào.
bitcoin do nhân vật ẩn danh Satoshi Nakamoto đưa ra, sổ cái chia sẻ cho hàng vạn máy tính cùng giữ.
Muhammad Yunus lập ngân hàng cho người nghèo ở Bangladesh vay món nhỏ không cần thế chấp, nhờ vậy đoạt Nobel hoà bình.
đồng euro lưu hành từ năm 2002, song vài nước như Thuỵ Điển, Đan Mạch vẫn giữ tiền riêng.
quỹ tiền tệ quốc tế cho các nước khủng hoảng vay kèm đòi hỏi thắt lưng buộc bụng, dân xuống đường phản đối.
OPEC cắt giảm sản lượng, giá dầu thế giới nhảy vọt, chuyến xe buýt nhà quê cũng tăng thêm mấy ngàn.
chỉ số Gini càng gần một thì giàu nghèo càng chênh lệch, xã hội càng dễ bất ổn.
bẫy thu nhập trung bình là tình trạng nước đang phát triển ì ạch mãi không bước lên nhóm giàu.
dân số vàng sắp khép lại, Việt Nam già đi nhanh trước khi kịp giàu, chuyện hưu trí trở nên cấp bách.
Hammurabi khắc luật lên cột đá đen, nổi tiếng với câu mắt đền mắt, răng đền răng.
nền văn minh Lưỡng Hà nằm giữa hai sông Tigris và Euphrates, nghĩ ra chữ hình nêm ấn trên đất sét.
kim tự tháp Khufu ghép bằng hơn hai triệu khối đá, thợ thuyền ăn bánh mì, uống bia do nhà nước cấp.
Alexandros Đại đế chưa đầy ba mươi ba tuổi đã chinh phục từ Hy Lạp tới sông Ấn rồi chết vì sốt ở Babylon.
thành Athens bày ra thể chế dân chủ trực tiếp, song phụ nữ, nô lệ và kiều dân không được bỏ phiếu.
Sparta nuôi dạy con trai như lính từ lúc lên bảy, ba trăm chiến binh tử thủ ở đèo Thermopylae.
Julius Caesar vượt sông Rubicon, về sau bị các nguyên lão đâm chết ngay trong nghị trường.
đế quốc La Mã phía tây sụp đổ năm 476, phần phía đông còn tồn tại gần một ngàn năm nữa.
Tần Thuỷ Hoàng thống nhất chữ viết, đo lường, xây trường thành, đốt sách chôn nho rồi chôn theo mình đội quân đất nung.
con đường tơ lụa nối Trường An với Địa Trung Hải, chở lụa, gốm sang và mang ngựa, nho, đạo Phật về.
Thành Cát Tư Hãn thuở nhỏ mồ côi cha, ăn chuột đồng rễ cây, sau thống lĩnh đạo kỵ binh đánh khắp Á Âu.
các cuộc thập tự chinh kéo dài hai thế kỷ nhân danh giành lại đất thánh, cướp bóc cả thành Constantinople.
dịch hạch đen giết một phần ba dân châu Âu giữa thế kỷ mười bốn, ruộng đồng bỏ hoang, nhân công đắt đỏ.
Columbus cứ ngỡ mình tới Ấn Độ, nên thổ dân châu Mỹ bị gọi nhầm là Indian.
Magellan chết ở Philippines, thuỷ thủ còn lại lái con tàu Victoria đi trọn vòng quanh trái đất.
người Inca không có chữ viết, ghi chép bằng dây thắt nút gọi là quipu, làm đường đá băng qua núi.
Cortés cùng mấy trăm lính và bệnh đậu mùa đã làm sụp đổ đế chế Aztec.
buôn bán nô lệ xuyên Đại Tây Dương đem hơn mười hai triệu người châu Phi sang trồng mía, hái bông.
Luther dán chín mươi lăm luận đề phản đối việc bán giấy xá tội, mở đầu phong trào cải cách tôn giáo.
vua Louis mười bốn tự xưng mặt trời, xây cung Versailles nguy nga khiến quốc khố rỗng tuếch.
dân chúng Paris phá ngục Bastille ngày 14 tháng 7 năm 1789, vua Louis mười sáu sau đó bị chặt đầu.
Napoleon thua to ở Nga vì mùa đông khắc nghiệt, đến Waterloo thì chấm dứt hẳn, bị đày ra đảo Saint Helena.
cách mạng công nghiệp khởi từ nước Anh với máy hơi nước của James Watt, khói than ám đen thành phố Manchester.
mười ba thuộc địa Bắc Mỹ đổ trà xuống cảng Boston rồi đứng lên đòi độc lập năm 1776.
nội chiến Mỹ bùng nổ vì chế độ nô lệ, tổng thống Lincoln bị bắn khi đang xem kịch.
chiến tranh nha phiến buộc nhà Thanh cắt Hồng Kông cho Anh và mở cửa các thương cảng.
Minh Trị duy tân đưa Nhật từ nước phong kiến lạc hậu thành cường quốc chỉ trong vài chục năm.
thái tử Áo Hung bị ám sát ở Sarajevo, một mồi lửa đẩy châu Âu vào thế chiến thứ nhất.
lính trong chiến hào Verdun sống chung với bùn, chuột, hơi cay và đạn pháo ngày đêm không dứt.
Lenin lãnh đạo khởi nghĩa tháng Mười ở Petrograd, pháo hạm Rạng Đông bắn phát súng hiệu.
Hitler lên nắm quyền nhờ lợi dụng nỗi bất mãn của dân Đức sau hoà ước Versailles và thời lạm phát.
trận Stalingrad giằng co từng ngôi nhà, từng tầng lầu, thống chế Paulus phải đầu hàng giữa giá rét.
quân Đồng minh đổ bộ Normandie sáng 6 tháng 6 năm 1944, bãi Omaha nhuộm đỏ máu.
trại tập trung Auschwitz giết hại hơn một triệu người bằng phòng hơi ngạt, nay thành bảo tàng nhắc nhở hậu thế.
bom nguyên tử ném xuống Hiroshima và Nagasaki, nóng đến mức in bóng người lên bậc đá.
Gandhi đi bộ ra biển lấy muối, kêu gọi bất bạo động để giành độc lập cho Ấn Độ.
Mao Trạch Đông tuyên bố thành lập nước Cộng hoà Nhân dân Trung Hoa trên lầu Thiên An Môn.
chiến tranh Triều Tiên dừng ở vĩ tuyến ba mươi tám bằng lệnh đình chiến, đến nay chưa có hoà ước.
khủng hoảng tên lửa Cuba năm 1962 đẩy hai siêu cường sát mép chiến tranh hạt nhân.
Nelson Mandela ngồi tù hai mươi bảy năm, ra tù thì tha thứ và trở thành tổng thống da đen đầu tiên của Nam Phi.
bức tường Berlin sụp đổ đêm 9 tháng 11 năm 1989, người hai bên ôm nhau khóc, lấy búa đục từng mảng.
Liên Xô tan rã cuối năm 1991, mười lăm nước cộng hoà tách thành các quốc gia riêng.
chế độ Pol Pot lùa dân ra khỏi Phnom Penh, gần hai triệu người chết vì đói khát, lao dịch và bị giết.
nạn diệt chủng Rwanda làm tám trăm ngàn người Tutsi bỏ mạng trong vòng một trăm ngày.
vụ khủng bố ngày 11 tháng 9 san bằng toà tháp đôi, kéo nước Mỹ vào cuộc chiến dai dẳng ở Afghanistan.
Liên Hợp Quốc có sáu cơ quan chính, hội đồng bảo an gồm mười lăm nước mà năm nước nắm quyền phủ quyết.
khối NATO coi một thành viên bị tấn công là tất cả cùng bị tấn công.
Liên minh châu Âu khởi đầu từ cộng đồng than thép sáu nước, về sau mở rộng rồi mất nước Anh vì Brexit.
chế độ quân chủ lập hiến giữ vua làm biểu tượng, còn thủ tướng do nghị viện bầu nắm quyền thật.
bầu cử tổng thống Mỹ tính bằng phiếu đại cử tri, cho nên có người thắng phổ thông mà vẫn thua chung cuộc.
tam quyền phân lập của Montesquieu tách lập pháp, hành pháp và tư pháp để kiềm chế lẫn nhau.
phong trào không liên kết ra đời từ hội nghị Bandung, nơi các nước mới giành độc lập bàn cách đứng ngoài hai phe.
nữ hoàng Elizabeth đệ nhị trị vì bảy mươi năm, trải mười lăm đời thủ tướng.
thu nhập vãng lai mỗi lần trên hai triệu đồng bị khấu trừ mười phần trăm, sinh viên làm cộng tác viên báo chí muốn xin tạm miễn thì làm bản cam kết.
anh bạn tôi nhận cổ phiếu thưởng của tập đoàn nước ngoài, đến lúc bán mới bị hỏi chuyện thuế, giấy tờ bằng tiếng Anh rối như canh hẹ.
ông chủ vựa trái cây hỏi mua dưa của nông dân không có hoá đơn thì lập bảng kê ra sao cho hợp lệ.
người nộp thuế có quyền được giữ bí mật thông tin, được giải thích, được hoàn tiền thừa và khiếu nại khi bị ấn định sai.
cán bộ thuế gợi ý bồi dưỡng để bỏ qua lỗi, doanh nhân trẻ bấm máy ghi âm rồi trình báo cơ quan điều tra.
vốn góp bằng quyền sử dụng nhãn hiệu phải được các thành viên nhất trí định giá, thổi phồng lên thì cùng liên đới chịu trách nhiệm.
chi nhánh và văn phòng đại diện khác nhau chỗ một bên được buôn bán phát sinh doanh thu, bên kia chỉ giao dịch, tiếp thị.
tôi là thành viên nắm ba mươi lăm phần trăm vốn, xin xem sổ kế toán mà giám đốc cứ viện cớ máy tính hư.
cổ đông sở hữu từ năm phần trăm trở lên có thể yêu cầu triệu tập đại hội bất thường nếu hội đồng quản trị vi phạm nghiêm trọng.
cơ quan đăng ký kinh doanh hẹn ba ngày trả kết quả, quá hạn phải có văn bản nêu rõ lý do từ chối.
thương nhân hai nước thoả thuận dùng luật Singapore để giải thích hợp đồng và xử tại trọng tài quốc tế.
lô hàng đóng trong container lạnh mất điện giữa đường, hãng tàu bảo thiên tai, chủ hàng bảo thuyền viên ngủ quên.
ngân hàng mở thư tín dụng chỉ kiểm chứng từ trên bề mặt, chứ không xuống kho xem hàng thật hay giả.
người đấu giá cao nhất tự nhiên rút lại lời thì mất tiền đặt trước, cuộc đấu chuyển sang trả mức liền kề.
giá gói thầu tư vấn thiết kế trường học được thẩm định dựa vào tỷ lệ phần trăm chi phí xây lắp.
nhà thầu phụ bỏ ngang công trình, tổng thầu phải thay người nhưng tư vấn chưa chịu chấp thuận hồ sơ năng lực.
chủ đầu tư chậm trả tiền khối lượng đã nghiệm thu, thợ thuyền kéo tới ngồi đầy hành lang đòi lương Tết.
theo luật đấu thầu, tư cách hợp lệ bao gồm hạch toán độc lập, không đang giải thể và không bị cấm tham dự.
kế hoạch lựa chọn nhà thầu chia nhỏ một gói thành mười gói dưới trăm triệu nhằm lách quy định, thanh tra soi ra ngay.
ban kiểm soát phát hiện trưởng phòng vật tư nhập khống ba tấn đồng, thẻ kho một nẻo mà thực tế một nẻo.
công ty chứng khoán tự động bán giải chấp khi tỷ lệ ký quỹ tụt dưới ngưỡng, khách nhìn bảng điện xanh lơ mà rụng rời.
giao dịch nội gián là lợi dụng tin chưa công bố để mua bán kiếm lời, vợ con giám đốc dính vào cũng bị phạt.
người tiêu dùng vay mua xe trả góp lãi suất không phần trăm thật ra vẫn cõng phí hồ sơ, bảo hiểm khoản vay và giá bán bị nâng.
tiền giả mệnh giá năm trăm ngàn sờ trơn láng, hình chìm mờ nhạt, bà bán cá cầm lên soi nắng là biết.
quỹ đầu tư mạo hiểm rót vốn cho công ty khởi nghiệp đổi lấy cổ phần ưu đãi và ghế quan sát trong hội đồng.
cục cạnh tranh điều tra thoả thuận ấn định giá giữa các hãng taxi, mức phạt tối đa bằng mười phần trăm doanh thu năm trước.
kinh tế tư nhân được nghị quyết mới coi là động lực quan trọng nhất, giới doanh nhân phấn khởi nhưng vẫn chờ thông tư.
ngân sách trung ương bội chi, chính phủ phát hành trái phiếu kỳ hạn mười năm bán cho ngân hàng và quỹ hưu.
tự chủ chi tiêu tại các bệnh viện công khiến giám đốc vừa mừng vừa lo, bởi lương bác sĩ nay trông cả vào nguồn thu.
doanh nghiệp xã hội cam kết dùng ít nhất năm mươi mốt phần trăm lợi nhuận tái đầu tư cho cộng đồng.
vì sao thời Trung cổ các lãnh chúa sống trong lâu đài có hào nước bao quanh và cầu treo?
vì giặc cướp, giao tranh liên miên, tường đá dày và cầu rút giúp một nhóm lính nhỏ cầm cự trước đạo quân đông.
Joan of Arc, cô gái chăn cừu nước Pháp, cầm quân giải vây Orléans rồi bị thiêu sống lúc mười chín tuổi.
đế quốc Ottoman dùng đại bác khổng lồ công phá tường thành Constantinople năm 1453, làm chấn động cả Tây phương.
Trịnh Hoà bảy lần dẫn đoàn bảo thuyền nhà Minh vượt Ấn Độ Dương, tặng lụa gấm, chở về hươu cao cổ.
shogun Tokugawa bế quan toả cảng hơn hai thế kỷ, chỉ cho người Hà Lan buôn bán trên hòn đảo nhỏ Dejima.
thuyền trưởng Cook vẽ bản đồ bờ đông châu Úc, phát chanh với dưa bắp cải cho thuỷ thủ ngừa bệnh hoại huyết.
Simón Bolívar giải phóng một loạt thuộc địa Tây Ban Nha ở Nam Mỹ, tên ông được đặt cho nước Bolivia.
hội nghị Berlin 1884 các cường quốc ngồi quanh bàn kẻ thước chia cắt châu Phi, bất chấp ranh giới bộ tộc.
cuộc chạy đua tới Nam Cực kết thúc khi Amundsen cắm cờ trước Scott năm tuần, đoàn Scott chết rét trên đường về.
tàu Titanic đâm núi băng lúc gần nửa đêm, xuồng cứu sinh thiếu một nửa, ban nhạc vẫn đàn đến phút cuối.
Thổ Nhĩ Kỳ dưới thời Atatürk bỏ khăn trùm, đổi sang mẫu tự Latinh và tách nhà nước khỏi tôn giáo.
Franco thắng trong nội chiến Tây Ban Nha nhờ máy bay Đức Ý yểm trợ, thành phố Guernica bị dội bom tan hoang.
quân Nhật tràn vào Nam Kinh năm 1937 gây ra cuộc thảm sát khiến dòng Trường Giang đầy xác người.
trận Trân Châu Cảng sáng chủ nhật làm chìm bốn thiết giáp hạm, nước Mỹ từ chỗ đứng ngoài liền tuyên chiến.
kế hoạch Marshall viện trợ mười ba tỷ đô la cho Tây Âu dựng lại nhà máy, đường sắt sau đống gạch vụn.
Israel lập quốc năm 1948, hàng trăm ngàn người Palestine phải lìa bỏ làng mạc, mâu thuẫn kéo dài tới giờ.
Nasser quốc hữu hoá kênh Suez, Anh Pháp đem quân đánh nhưng bị cả Mỹ lẫn Liên Xô ép rút.
đại nhảy vọt dựng lò luyện gang sân nhà, diệt chim sẻ, hậu quả là nạn đói khủng khiếp ở nông thôn Trung Hoa.
mùa xuân Praha bị xe tăng khối Warszawa nghiến nát, Dubček bị đưa đi làm ở lâm trường.
cách mạng Hồi giáo 1979 lật đổ vua Iran, giáo chủ Khomeini từ nơi lưu vong trở về giữa biển người.
chiến tranh Falkland kéo dài mười tuần, tàu tuần dương Belgrano bị ngư lôi đánh đắm.
mùa xuân Ả Rập bùng lên sau khi một anh bán rau ở Tunisia tự thiêu vì bị tịch thu xe hàng.
hiệp định khí hậu Paris đặt mục tiêu giữ mức nóng lên dưới hai độ so với thời tiền công nghiệp.
đảng Cộng hoà lấy hình con voi, đảng Dân chủ lấy con lừa, đều do hoạ sĩ biếm Thomas Nast vẽ mà thành.
Thuỵ Sĩ hay trưng cầu dân ý, cử tri đi bỏ phiếu vài lần mỗi năm về đủ chuyện từ thuế khoá đến sừng bò.
`
