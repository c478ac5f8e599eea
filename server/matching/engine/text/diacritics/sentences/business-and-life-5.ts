export default `
tôi nộp đơn xin cấp đổi sổ đỏ từ ra giêng, tới nay lúa đã gặt mà giấy hẹn vẫn gia hạn hoài.
bộ phận một cửa tiếp nhận hồ sơ, quét, in phiếu hẹn rồi chuyển cho phòng chuyên môn ngay trong buổi.
anh cán bộ tư pháp trẻ măng, nói năng nhỏ nhẹ, chỉ bà cụ điểm chỉ vào chỗ chừa trống.
xin hỏi làm giấy khai sinh trễ cho cháu nội thì cần người làm chứng hay giấy của trạm y tế?
công văn đi vòng vèo qua năm phòng, khi tới đúng người thì hạn trả lời đã qua.
sáng chế phải có tính mới, trình độ sáng tạo và khả năng áp dụng công nghiệp.
yêu cầu bảo hộ viết rộng quá thì bị bác, viết hẹp quá thì đối thủ lách qua dễ như trở bàn tay.
nhãn hiệu chúng tôi dùng mười hai năm, nay có kẻ đăng ký trước rồi quay lại đòi kiện.
đơn đăng ký kiểu dáng công nghiệp phải kèm bộ ảnh chụp bảy góc trên nền trơn.
hội nghị triển khai chương trình khoa học công nghệ khai mạc lúc tám giờ tại hội trường tầng ba.
nhà sáng chế chân đất hàn cái máy gặt đậu phộng từ xác xe máy, vẽ bản vẽ bằng than lên nền xi măng.
chính sách ưu đãi thuế thì có, nhưng giấy chứng nhận doanh nghiệp công nghệ cao xin hoài không được.
các đại biểu giơ thẻ biểu quyết, đếm đi đếm lại hai lượt mới ra con số cuối cùng.
dự án khởi nghiệp của em biến vỏ sò thành bột khoáng khử mùi, vốn xin hạt giống năm trăm triệu.
nhà đầu tư thiên thần hỏi thẳng: khách hàng trả tiền vì điều gì và vì sao phải là các bạn?
hợp đồng li xăng độc quyền trong lãnh thổ Việt Nam, phí trả trước cộng ba phần trăm doanh thu bán ròng.
hai bên thống nhất giải quyết tranh chấp bằng thương lượng trước, không xong mới đưa ra trọng tài.
ông trưởng thôn đi từng nhà phát giấy mời họp, nhắc mang theo sổ hộ nghèo.
thống kê viên lội ruộng đếm từng thửa, hỏi năng suất ước chừng rồi ghi vào phiếu điều tra.
sai số chọn mẫu tỉ lệ nghịch với căn bậc hai của số hộ được phỏng vấn.
phòng họp trên lầu bốn máy lạnh rỉ nước tong tỏng xuống micro, chủ toạ nói gì chẳng ai nghe rõ.
biên bản cuộc họp ghi thiếu ý kiến phản đối nên bị đề nghị lập lại.
dân hỏi đường làm xong bao giờ thì xã bảo chờ huyện, huyện bảo chờ tỉnh.
quyết định thu hồi đất được tống đạt tận tay, chủ hộ từ chối ký nên phải niêm yết ở trụ sở.
trung tâm chuyển giao công nghệ giới thiệu quy trình nuôi trùn quế, ai ưng thì ký phiếu đăng ký nhu cầu.
tụi tui ký giấy tay mua máy ép viên, giờ nó hư mà người bán chối là không bảo hành.
theo nghị định mới, hồ sơ xin cấp phép giảm từ chín xuống năm loại giấy tờ.
ai là người có thẩm quyền ký giấy phép khai thác nước ngầm dưới hai trăm mét khối một ngày đêm?
tài sản trí tuệ hình thành từ ngân sách được giao cho tổ chức chủ trì quyền đăng ký và khai thác.
quỹ đầu tư rót vốn đợt đầu rồi ngồi vào hội đồng quản trị, sáng nào cũng hỏi số liệu.
bốc số thứ tự từ năm giờ sáng, đến trưa vẫn còn ba chục người phía trước.
tra cứu tình trạng kỹ thuật trước khi nộp đơn để khỏi mất công bảo hộ cái người ta làm từ lâu.
bản mô tả sáng chế phải đầy đủ tới mức người có hiểu biết trung bình trong ngành làm theo được.
chuyên gia định giá băn khoăn vì công nghệ còn ở mức phòng thí nghiệm, chưa ra được loạt nhỏ.
mời ông Lê Văn Tám, ngụ ấp Phú Lợi, đến trụ sở uỷ ban để làm việc về đơn phản ánh mùi hôi trại vịt.
phong bì lót tay giờ ít rồi, nhưng câu thủ tục đầu tiên thì dân vẫn hay nói đùa.
thoả thuận bảo mật được ký trước khi cho đối tác xem dây chuyền, cấm quay phim chụp ảnh dưới mọi hình thức.
hàng rào cây lấn sang đường hẻm, hai nhà kiện nhau ra xã, hoà giải ba bận không thành.
xã trả lời rằng đơn không thuộc thẩm quyền, hướng dẫn công dân gửi lên toà án huyện.
kết quả tổng điều tra cho thấy quy mô hộ bình quân co lại còn ba phẩy sáu người.
giấy phép xây dựng cấp cho nhà ba tầng, chủ lén cơi nới thêm tum, bị lập biên bản đình chỉ.
mẫu thử đầu tiên của nhóm khởi nghiệp trông như cái hộp thiếc, dây nhợ lòng thòng, mà chạy được thật.
đề án sắp xếp đơn vị sự nghiệp dự kiến giảm bốn đầu mối, nhập trung tâm giống với trung tâm khuyến nông.
hễ đổi lãnh đạo là đề tài đổi tên, đề cương phải viết lại từ đầu.
các chỉ tiêu thống kê ngành được thu thập theo tháng, quý, năm và theo từng cuộc điều tra chuyên đề.
em chưa rõ ký hợp đồng nguyên tắc rồi thì mỗi lần mua có cần ký thêm phụ lục không ạ?
con dấu tròn đỏ đóng lệch một phần ba chữ ký mới đúng thể thức.
cái máy sạc pin công cộng của nhóm bạn trẻ gọi được vốn vì đơn giản tới mức ai cũng tưởng mình làm được.
tiền đền bù chưa nhận mà xe ủi đã vô san lấp, bà con ra đứng chắn đầu bờ.
sở đang rà soát các nhiệm vụ quá hạn, đơn vị nào chậm phải giải trình và hoàn trả kinh phí.
bằng độc quyền giải pháp hữu ích có hiệu lực mười năm tính từ ngày nộp đơn, hằng năm phải đóng phí duy trì.
họp gì mà từ sáng tới trưa chỉ bàn chuyện treo băng rôn hướng nào.
cổ phần của người sáng lập bị pha loãng qua ba vòng gọi vốn, rốt cuộc còn chưa tới một phần năm.
dân tộc thiểu số vùng sâu được cử cán bộ xuống tận nơi làm căn cước, chụp hình ngay trong nhà rông.
nền kinh tế tri thức đòi hỏi thị trường công nghệ có người môi giới hiểu cả kỹ thuật lẫn luật.
phiếu lấy ý kiến ghi ba ô: đồng ý, không đồng ý, ý kiến khác, đa số bỏ trống ô thứ ba.
chánh văn phòng ký thay, đóng dấu treo, gửi các phòng qua hệ thống điện tử để thực hiện.
hồ sơ trúng thầu thiếu bảo lãnh dự thầu bản gốc nên bị loại từ vòng kiểm tra tính hợp lệ.
ông già tui viết đơn bằng mực tím trên giấy tập, lời lẽ mộc mạc mà chủ tịch đọc phải xuống tận nơi coi.
vườn ươm công nghệ cho thuê chỗ ngồi giá rẻ, có máy in ba chiều, xưởng cơ khí nhỏ và người cố vấn.
một bản giao kèo viết tay giữa thương lái và nhà vườn có được toà công nhận không?
phân tích hồi quy cho thấy khoảng cách tới chợ ảnh hưởng mạnh hơn diện tích đất tới thu nhập hộ.
lấy ý kiến dân về việc dời chợ, người ủng hộ kẻ phản đối, cãi nhau như mổ bò.
đơn vị chủ trì không được tự ý thay đổi nội dung, chủ nhiệm hoặc thời hạn khi chưa có văn bản cho phép.
giá khởi điểm đấu giá lô máy móc thanh lý thấp tẹt mà chẳng ma nào ngó ngàng.
trong vòng mười lăm ngày làm việc, cơ quan phải trả lời bằng văn bản và nêu rõ lý do nếu từ chối.
hội đồng tư vấn xác định nhiệm vụ loại ba đề xuất vì trùng lặp với đề tài đã làm năm năm trước.
bên nhận chuyển giao phàn nàn tài liệu toàn tiếng Đức, bản dịch ngô nghê, thợ đọc không hiểu.
ngân sách năm nay eo hẹp, thành phố ưu tiên thoát nước, bệnh viện với trường học.
chỉ dẫn địa lý bảo hộ cho vú sữa Lò Rèn ghi rõ ranh giới xã, giống, đất phù sa và cách bao trái.
con số tăng trưởng đẹp như mơ mà chợ búa đìu hiu thì dân khó mà tin.
chị cho em xin số điện thoại của anh phụ trách sở hữu trí tuệ bên sở với ạ.
nghị quyết hội đồng nhân dân tỉnh quy định mức hỗ trợ tối đa ba mươi phần trăm giá trị máy mua mới.
ký tên vào đây, ghi rõ họ tên, điền ngày tháng và nộp kèm hai tấm ảnh ba nhân bốn.
vụ hàng giả nhái nhãn bột ngọt bị phát giác khi thùng hàng bung đáy giữa đường.
thanh tra đột xuất cơ sở làm giò, ông chủ mặt cắt không còn giọt máu.
tháp dân số phình ở giữa, đáy thu hẹp, đỉnh nở dần báo hiệu già hoá nhanh.
công ty tôi muốn nhận chuyển giao quy trình chiết tinh dầu tràm, cần gặp tác giả ở đâu, phí bao nhiêu?
lịch tiếp dân của chủ tịch niêm yết trước cổng, mưa ướt nhoè, đọc câu được câu mất.
nhà đầu tư rút lui phút cuối, nhóm sáng lập bán xe máy trả lương cho anh em lập trình.
luật mới cho phép thử nghiệm có kiểm soát, giới hạn về địa bàn, thời gian và số người dùng.
một khi đã công bố trên tạp chí quá mười hai tháng thì đơn sáng chế coi như mất tính mới.
hàng xóm hát loa kẹo kéo tới khuya, gọi lên phường thì người trực bảo đã ghi nhận.
dữ liệu vi mô được khử định danh trước khi cung cấp cho nhà nghiên cứu theo cam kết sử dụng.
căn nhà cấp bốn nằm trong quy hoạch treo hai mươi năm, dột nát mà không được sửa.
bảng điểm mức độ sẵn sàng của công nghệ có chín bậc, nguyên lý cơ bản nằm ở bậc một.
cử tri phản ánh đèn đường tắt ngúm cả tháng, nắp hố ga mất trộm, trẻ con té lên té xuống.
hợp đồng ghi giao hàng tại kho bên mua, vậy tiền bốc xếp xuống xe ai chịu, luật sư coi giùm.
cơ quan thẩm định nội dung ra thông báo dự định từ chối, người nộp đơn có ba tháng để phản hồi.
ông Ba có sáng kiến dùng vỏ trấu lọc nước phèn, tỉnh tặng bằng khen mà chẳng ai giúp làm lớn.
mở sổ theo dõi văn bản đến, cô văn thư đóng dấu ngày, cho số rồi trình lãnh đạo xử lý.
quỹ phát triển khoa học của doanh nghiệp trích tối đa mười phần trăm thu nhập tính thuế, không dùng hết phải nộp lại.
bà con đồng tình hiến đất mở rộng đường, tự tay chặt hàng cau, dỡ cổng, dời bờ giậu.
thuyết trình gọi vốn đúng ba phút, chuông reng là micro tắt cái phụp.
điều khoản bất khả kháng liệt kê bão, lũ, dịch bệnh, chiến tranh nhưng quên mất cúp điện.
người nộp đơn nước ngoài phải thông qua tổ chức đại diện sở hữu công nghiệp hợp pháp tại Việt Nam.
hỏi chuyện tách thửa thì cán bộ lật bản đồ, lấy thước đo, bấm máy rồi lắc đầu bảo thiếu hai mét.
mấy cái dự án nghìn tỷ đắp chiếu, cỏ mọc lút đầu, sắt rỉ sét loang lổ.
chuyên viên soạn tờ trình ba lần, lần nào sếp cũng sửa mỗi dấu phẩy.
ưu đãi tiền thuê đất mười một năm áp dụng cho dự án đầu tư ở địa bàn đặc biệt khó khăn.
phỏng vấn hộ gia đình phải chọn lúc họ rảnh, đừng tới giữa bữa cơm hay lúc đang cho heo ăn.
cần bao nhiêu thời gian để một đơn nhãn hiệu đi từ lúc nộp tới lúc cấp văn bằng?
trưởng ban đọc diễn văn lê thê, hàng ghế cuối ngáp dài, có người gục đầu ngủ khì.
thành phố đề xuất khu thử nghiệm máy bay không người lái giao hàng, giới hạn độ cao một trăm hai mươi mét.
văn bản uỷ quyền phải công chứng, nêu phạm vi, thời hạn và số giấy tờ của hai bên.
một viện có hai chục bằng sáng chế treo tường mà chưa bán được cái nào.
dự báo dân số theo phương pháp thành phần dựa trên mức sinh, mức chết và luồng di cư.
thằng Út tính mở công ty một mình, thủ tục giờ làm trên mạng ba ngày là xong giấy phép.
chủ tịch hỏi, giám đốc sở đáp vòng vo, cử toạ xầm xì khó chịu.
nhóm chuyên gia góp ý dự thảo tiêu chuẩn gạch không nung, đề nghị thêm chỉ tiêu độ co khô.
cấp phép lao động cho chuyên gia lắp máy người Đức chậm quá, máy nằm kho mà không ai chạy.
đối tác hứa miệng chia lời năm năm, tới hồi ăn nên làm ra thì lật lọng.
các bên lập biên bản đối chiếu công nợ, chốt số đến hết ngày ba mươi tháng sáu.
tỉ lệ phản hồi phiếu điện tử chỉ mười bảy phần trăm nên phải gọi điện nhắc và gửi giấy bổ sung.
đường dây nóng phản ánh tiêu cực hễ gọi vô là tiếng nhạc, nghe hết bài thì ngắt.
tôi có bí quyết ủ nước mắm ngắn ngày, sợ nộp đơn thì lộ, không nộp thì bị người ta lấy mất.
bí mật kinh doanh chỉ được bảo hộ khi chủ sở hữu đã áp dụng biện pháp giữ kín cần thiết.
chiếu theo điều mười hai của hợp đồng, bên vi phạm phải bồi thường tám phần trăm phần nghĩa vụ bị vi phạm.
hằng năm, ngân sách chi cho khoa học chưa tới một phần trăm, lại dàn trải, manh mún.
quân hàm, chức vụ, đơn vị đã đổi, xin cấp lại thẻ thương binh thì mang theo giấy ra viện cũ.
bản thoả thuận góp vốn ba người viết trên quán cà phê, lem cả vệt nước đá.
xin phép đào đường đặt ống nước phải cam kết hoàn trả mặt nhựa như cũ trong bảy ngày.
mỗi lần kiểm tra liên ngành kéo tới là cả phố đóng cửa, treo biển đi vắng.
tổ chức chứng nhận đánh giá giám sát mỗi năm một đợt, lấy mẫu ngẫu nhiên tại kho và ngoài thị trường.
dân đi xa về xin xác nhận tình trạng hôn nhân, phường bắt quay lại nơi cũ, chạy đi chạy lại ba tỉnh.
hạ tầng chất lượng gồm đo lường, tiêu chuẩn, thử nghiệm, chứng nhận và công nhận.
báo cáo gì cũng thành công tốt đẹp, chẳng thấy dòng nào nói chỗ dở.
cô gái ấy gọi được hai triệu đô cho ứng dụng học vần bằng giọng nói, hồi đầu ai cũng cười.
trung bình cộng che mất chênh lệch, nên bảng phải có thêm trung vị và khoảng tứ phân vị.
đọc quy hoạch trên tờ giấy màu mè, nông dân chỉ hỏi đúng một câu: ruộng nhà tôi nằm ô nào?
văn phòng công chứng nghỉ trưa, khách ngồi la liệt ngoài bậc thềm nhai bánh mì.
nhà nước đặt hàng viện nghiên cứu giải bài toán xâm nhập mặn, nghiệm thu theo số héc ta cứu được.
lễ ký kết có chụp ảnh bắt tay, hoa tươi, rượu vang, còn tiền thì ba tháng sau vẫn bặt tăm.
sáp nhập xã xong, tên thôn trùng nhau, thư từ đi lạc, bản đồ phải vẽ lại.
chủ nhiệm đề tài xin gia hạn sáu tháng do mưa bão làm hỏng lô thí nghiệm ngoài đồng.
cho tôi được hỏi, cơ sở rang xay cà phê năm chục ký một ngày có phải lập đăng ký môi trường không?
tên thương mại trùng với nhãn hiệu người khác, sở kế hoạch yêu cầu đổi trong hai tháng.
mô hình liên kết bốn nhà nói thì dễ, tới lúc giá lên nhà nông bẻ kèo, giá xuống doanh nghiệp lặn mất.
lãnh đạo phòng đi công tác, hồ sơ nằm chờ, thôi em đợi tới thứ năm quay lại.
trọng tài viên hỏi đi hỏi lại ngày nào bàn giao, ai nhận, có biên bản chạy thử hay không.
kế hoạch trung hạn năm năm phân vốn cho bốn mươi mốt công trình, còn thiếu nguồn cho bảy cái.
thu thập giá cả ở bốn chục điểm chợ, điều tra viên cân thử bó rau, hỏi nhỏ giá con cá lóc.
quốc hội bàn về quyền sở hữu kết quả nghiên cứu do máy tự sinh ra, nhiều ý kiến trái chiều.
anh em làm khởi nghiệp nhớ tách bạch tiền công ty với tiền túi, không thì mù mờ lắm.
thu tiền vệ sinh theo đầu người, nhà neo đơn kêu thiệt, nhà đông con kêu đắt.
ban giải phóng mặt bằng kiểm đếm từng gốc mít, khóm chuối, mét rào kẽm gai.
công bố tiêu chuẩn cơ sở cho nước rửa chén thảo mộc cần kết quả thử ở phòng được chỉ định.
xin quý cơ quan giải thích tại sao cùng một thửa mà hai bản trích lục ghi diện tích khác nhau.
thư ngỏ hợp tác gửi đi hơn trăm nơi, nhận lại đúng ba hồi âm, trong đó hai cái từ chối khéo.
trình tự rút gọn áp dụng khi vụ việc rõ ràng, chứng cứ đầy đủ, nơi cư trú xác định được.
anh Dũng giữ bốn mươi phần trăm vốn góp, chị Hà ba mươi lăm, phần còn lại chia cho ba kỹ sư.
hết giờ làm việc, cô cán bộ vẫn ráng nhận nốt bộ giấy của bác nông dân đi bộ mười cây số.
các nước đang siết quy định bao bì, hàng không có khai báo nhựa tái chế là bị đánh thuế.
cục trưởng nhấn mạnh thẩm định nhanh nhưng không được dễ dãi, kẻo bằng nhiều mà ruột rỗng.
kỹ thuật gán giá trị khuyết bằng láng giềng gần nhất giữ được hình dạng phân bố của thu nhập.
bến xe mới xa tít mù, bà con không chịu vô, xe dù chạy đầy đường.
tập thể cán bộ bỏ phiếu kín giới thiệu nguồn, kiểm phiếu ngay tại chỗ, lập biên bản dán kín.
mỗi lần khai lý lịch là mỗi lần nhớ lại tên ông cố, bà cố, quê gốc, thành phần.
trường hợp của chú là đất lấn biển tự khai hoang, phải họp hội đồng xét nguồn gốc mới cấp giấy được.
doanh nghiệp tư nhân đòi được bình đẳng khi đấu thầu đề tài nghiên cứu của tỉnh.
quà sinh nhật công ty khởi nghiệp tròn một tuổi là cái bảng lỗ hai trăm triệu và bốn trăm khách trung thành.
vì sao cùng một loại máy mà bên này cấp phép nhập, bên kia bảo là phế liệu cấm nhập?
hai nhà sáng chế ở hai đầu đất nước nghĩ ra cùng một cái bẫy chuột, ai nộp trước người đó được.
máy lấy số ở trụ sở mới hết giấy từ sáng, bảo vệ phát cho mỗi người một miếng bìa viết tay.
mức hỗ trợ đổi mới công nghệ xét theo hiệu quả tiết kiệm nguyên liệu, giảm phế phẩm và số việc làm giữ được.
bác Hai trình bày với đoàn khảo sát là dân cần cái cầu chứ chưa cần cái nhà văn hoá.
nội quy phòng họp: tắt chuông, phát biểu không quá năm phút, xin phép mới được ra ngoài.
giấy chứng tử của ông ngoại ghi sai năm sinh, muốn cải chính phải nộp kèm bản sao sổ gốc và lời khai người biết việc.
hợp tác xã vừa được cấp nhãn hiệu tập thể, xã viên nào cũng hỏi có được in lên bao của mình không.
tập đoàn mua lại phòng nghiên cứu của công ty nhỏ, lấy mười chín văn bằng và giữ nguyên đội ngũ.
giám đốc trung tâm kể: mang máy đi trình diễn bảy huyện, tới đâu bà con cũng xúm lại sờ nắn, hỏi giá rồi thôi.
thuế nhập khẩu linh kiện cao hơn thuế nguyên chiếc, bảo sao chẳng ai chịu chế tạo trong nước.
bản đăng ký nhu cầu nên mô tả hiện trạng, con số mong muốn, điều kiện điện nước và khoản tiền dự kiến chi.
mấy ông bô lão trong làng phân xử chuyện mất gà còn nhanh hơn toà.
quy chế phân chia lợi ích dành cho nhóm tác giả tối thiểu ba mươi phần trăm số tiền bán công nghệ sau thuế.
văn phòng đăng ký đất đai quá tải, hồ sơ chất từng bao tải dọc hành lang, chuột làm ổ.
dân oan ôm đơn ngồi trước cổng, nắng rát mặt, chờ một chữ ký.
phép kiểm định khi bình phương cho thấy việc tham gia tập huấn và áp dụng kỹ thuật mới có liên quan với nhau.
điện thoại đường dây nóng để ở phòng bảo vệ, chú bảo vệ nghe xong ghi lên mu bàn tay.
khởi nghiệp nông nghiệp phải lì, một lứa thử sai là mất nguyên năm.
giấy xác nhận độc thân có giá trị sáu tháng, để quá hạn thì đi xin lại từ đầu.
nghe nói tỉnh có phiếu mua dịch vụ tư vấn sáng chế cho doanh nghiệp nhỏ, xin ở chỗ nào vậy?
hợp đồng viết một đằng, phụ lục viết một nẻo, luật sư bảo văn bản ký sau được ưu tiên.
đoàn công tác của bộ xuống kiểm tra tiến độ, xã quét vôi, nhổ cỏ, treo cờ từ chiều hôm trước.
cơ chế thuê nhà khoa học về giúp xã theo mùa vụ tỏ ra hiệu quả hơn việc mở lớp tập huấn đại trà.
người nộp lệ phí bằng mã quét xong, biên lai điện tử tự bay về hộp thư.
các nhóm lợi ích ngầm chi phối đấu giá, quân xanh quân đỏ dàn sẵn, người ngoài vô chỉ làm nền.
tài liệu đối chứng là một đơn Nhật công bố năm chín tám, mô tả y hệt cơ cấu cam của ta.
chú công an khu vực đạp xe tới từng phòng trọ nhắc khai báo tạm trú.
biểu quyết xong xuôi mới có người đứng dậy thắc mắc, chủ toạ đành ghi nhận bổ sung.
vốn mồi từ nhà nước chỉ hai tỷ mà kéo theo được gần ba chục tỷ của tư nhân.
đất công cho thuê làm bãi xe lậu, dân chụp hình gửi báo, hôm sau rào chắn dựng lên.
tra cứu đơn trên trang của cục thấy ghi trạng thái đang thẩm định, đã bốn mươi tháng rồi.
em muốn hỏi luật sư: cha mất không để lại di chúc, bốn anh em đứng tên chung có được không?
niên giám thống kê phát hành chậm nửa năm, tới tay người dùng thì tình hình đã khác.
nhóm dự án chọn bốn xã làm điểm, bốn xã tương đồng làm đối chứng, đo trước và sau hai vụ.
không thiếu ý tưởng hay, chỉ thiếu người chịu ngồi viết cho ra đầu ra đuôi cái hồ sơ.
phát biểu bế mạc, thứ trưởng khen ban tổ chức chu đáo và xin lỗi vì đến trễ do kẹt xe.
điều lệ quy định chuyển nhượng cổ phần trong ba năm đầu phải được các cổ đông sáng lập chấp thuận.
bà con vạn đò lên bờ tái định cư, không nghề, không đất, ngồi nhà mới mà nhớ sông.
cán bộ khuyến công thuyết phục lò rèn đầu tư búa máy, nhà nước cho nửa, thợ góp nửa.
thẻ nhà báo, giấy giới thiệu có đủ mà vẫn bị chặn ngoài cổng khu mỏ.
tiêu chí chấm thầu gồm năng lực, kinh nghiệm, giải pháp kỹ thuật rồi mới tới giá.
phòng họp ám khói thuốc, gạt tàn đầy vun, cửa sổ sơn kẹt cứng mở không ra.
giấy mời đề nghị đại biểu mặc lịch sự, mang theo tài liệu đã gửi qua thư điện tử.
hộ cận nghèo muốn thoát nghèo mà sợ mất thẻ bảo hiểm, cứ xin ở lại thêm năm nữa.
nhà tư vấn lập bản đồ công nghệ cho ngành cá tra, đánh dấu khâu nào mình còn thua.
nộp phạt nguội qua mạng, hệ thống báo thành công mà đi đăng kiểm vẫn bị chặn.
anh kỹ sư về hưu viết thư cho báo, kể mười năm theo đuổi cái bơm không cần điện.
kinh phí sự nghiệp khoa học của huyện chỉ đủ mua hai cái máy vi tính với in ít tờ gấp.
đối tác Đài Loan đòi xem giấy tự do bán hàng mới chịu nhập lô trà sâm.
chốt danh sách hộ bị thiệt hại sau bão, trưởng bản đọc to từng tên cho cả làng nghe.
người có sáng kiến cải tiến được thưởng mười phần trăm số tiền làm lợi trong năm đầu áp dụng.
dự thảo thông tư đăng mạng sáu mươi ngày, chỉ có hai hiệp hội gửi góp ý.
tài xế xin xác nhận mất giấy tờ, trực ban hỏi mất ở đâu, mất lúc nào, trong ví còn gì.
mặt trận xã đứng ra quyên góp sửa cây cầu ván mục, ai có công góp công, ai có của góp của.
phiếu thu ghi bằng số một kiểu, bằng chữ một kiểu, kho bạc trả về.
chúng tôi tìm doanh nghiệp nhận sản xuất thử màng lọc sứ, phía viện lo kỹ thuật, hai bên chia rủi ro.
đề bài của hội thi sáng tạo năm nay là dụng cụ cho người khuyết tật leo cầu thang.
giấy thông hành cho ghe qua biên giới bán cá phải đóng dấu hai đầu, trễ giờ là ngủ lại.
ý kiến thẩm tra cho rằng hiệu quả kinh tế nêu trong thuyết minh là quá lạc quan.
ông giám đốc than: cơ chế xin cho làm người giỏi chán mà bỏ đi.
một mẫu số liệu lệch hẳn do ghi nhầm đơn vị, tấn thành tạ, kéo cả huyện tụt hạng.
thư khiếu nại không ký tên, lời lẽ cay độc, theo quy định thì không thụ lý.
chợ công nghệ năm nay có hai trăm gian, mỗi gian kê cái bàn, cái máy nhỏ và xấp tờ giới thiệu.
muốn gọi vốn cộng đồng thì phải kể câu chuyện thật, quay phim thật, hẹn ngày giao thật.
chi cục đo lường mang bộ quả chuẩn tới tận chợ, kẹp chì từng cái cân đồng hồ.
lời khai mâu thuẫn, người bảo ký buổi sáng, kẻ nói ký sau bữa nhậu.
văn hoá họp trực tuyến vẫn lạ: người quên tắt mic, người để con khóc, người nằm ngửa trên giường.
đợt này xét tặng danh hiệu nghệ nhân, cụ Sửu tám mươi tuổi không biết viết bản thành tích.
phương án cổ phần hoá tính giá trị quyền sử dụng đất còn thấp hơn tiền thuê một năm.
công dân số là ai, là bà bán rau biết tra giá hay chỉ là cái tài khoản đã kích hoạt?
chuỗi thời gian có tính mùa vụ nên phải điều chỉnh trước khi so tháng này với tháng trước.
sở cử hai chuyên viên xuống xưởng mộc, hướng dẫn chụp ảnh kiểu ghế và viết bản mô tả.
dân phòng đi tuần gõ mõ lóc cóc, nhắc nhà nào cũng khoá cổng, tắt bếp.
cổ đông lớn bán chui cổ phiếu, sáng ra bảng điện đỏ lòm, tiếng thở dài khắp sàn.
con số nợ đọng xây dựng cơ bản chưa khi nào được nói ra cho rành mạch.
sau khi thử tải, hội đồng kết luận cẩu đạt yêu cầu, dán tem, lần kiểm định tới là sang năm.
cần mẫu hợp đồng hợp tác nghiên cứu có điều khoản công bố khoa học và giữ kín số liệu, ai có cho xin.
tiếng vỗ tay lẹt đẹt, chỉ hàng ghế đầu còn tỉnh.
ngành thuế nhắn tin nhắc hạn nộp tờ khai, nhắn luôn cả cho người đã giải thể từ năm kia.
bản vẽ hoàn công không khớp thực địa, ống ngầm nằm lệch cả thước, đào trúng là phụt nước.
nhóm em giành giải nhất cuộc thi khởi nghiệp mà vẫn chưa biết bán cho ai món đầu tiên.
hoà giải viên là bà giáo về hưu, rót chén trà, để hai bên mắng cho hết rồi mới nói.
gian lận xuất xứ bị phát hiện qua phân tích đồng vị trong mẫu mật ong.
người môi giới công nghệ giỏi phải nghe được cái trục trặc của chủ xưởng rồi dịch ra lời cho nhà khoa học hiểu.
thư ký phiên họp xin phép đọc lại phần kết luận, ai có ý kiến thì giơ tay ngay kẻo in ra rồi khó sửa.
bản đồ địa chính giấy dầu từ thời Pháp rách nát, mép giấy giòn rụm, cầm mạnh tay là vụn.
trạm y tế xã xin tự chủ chi thường xuyên, huyện còn đang cân nhắc lên xuống.
bà chủ xưởng kẹo dừa hỏi nhỏ: ghi công thức vô hợp đồng rồi lỡ họ đem bán cho người khác thì sao?
bộ tiêu chí nông thôn mới nâng cao có mục đường hoa, hố ủ rác, tủ sách và sân chơi cho trẻ.
sau bảy tháng chờ, bưu tá trao tận tay ông cái văn bằng bìa đỏ, ông treo cạnh bàn thờ.
thẻ tạm trú của kỹ sư nước ngoài hết hạn ngay giữa đợt chạy thử, công ty cuống cuồng xin gia hạn.
`
