export default `
tôi mua bảo hiểm nhân thọ đóng được bốn năm, giờ kẹt tiền muốn huỷ thì lấy lại được bao nhiêu phần trăm?
giá trị hoàn lại những năm đầu rất thấp, thường có từ năm thứ hai hay thứ ba trở đi, anh coi bảng minh hoạ kèm theo hợp đồng.
thời gian cân nhắc hai mươi mốt ngày cho phép người mua đổi ý, hãng trả đủ phí sau khi trừ tiền khám sức khoẻ.
bên mua giấu bệnh tim khi kê khai, lúc mất công ty từ chối chi trả với lý do cung cấp thông tin sai sự thật.
điều khoản loại trừ phải được đại lý giải thích rõ, chữ in li ti cuối trang làm khách tưởng bệnh nào cũng đền.
người thụ hưởng có thể là bất kỳ ai do bên mua chỉ định, nhưng cố ý giết người được bảo hiểm thì mất quyền.
tự tử trong hai năm đầu không được trả tiền, quy định này nhằm tránh trục lợi.
xe bị thuỷ kích vì chủ cố đề máy giữa lúc ngập, hãng chỉ đền một phần do hợp đồng không mua thêm khoản ấy.
giám định viên tới chụp kho gạo cháy, bốc từng nắm than ướt, tính tổn thất theo sổ nhập xuất.
bảo hiểm cây lúa theo chỉ số năng suất hỗ trợ hộ nghèo chín mươi phần trăm phí, nông dân vẫn chưa quen.
tàu cá vỏ thép mua bảo hiểm thân tàu mà đăng kiểm hết hạn ba ngày trước khi chìm, chủ tàu mếu máo.
thẻ bảo hiểm y tế trái tuyến lên tuyến trung ương khám ngoại trú thì quỹ không chi, trừ cấp cứu và bệnh hiểm nghèo theo danh mục.
tôi ở Long An bị tai biến lúc ra Đà Nẵng chơi, nhập viện gần nhất không có giấy chuyển thì thanh toán làm sao?
trường hợp cấp cứu được khám ở bất kỳ bệnh viện nào và vẫn hưởng đúng mức, chỉ cần xuất trình thẻ trước khi ra viện.
trẻ dưới sáu tuổi được cấp thẻ miễn phí, chưa có thẻ thì đưa giấy khai sinh hoặc giấy chứng sinh.
hộ gia đình mua theo bậc, người thứ nhất đóng đủ, người thứ hai bảy phần mười, từ người thứ năm còn bốn phần mười.
bác sĩ mượn chứng chỉ treo phòng khám còn người khám thật là y sĩ, khách hàng truyền nước sốc phản vệ nguy kịch.
nhà thuốc bán kháng sinh không toa bị phạt, nhưng bà con quen miệng kể bệnh là được đưa một bọc thuốc đủ màu.
người bệnh có quyền được giữ bí mật hồ sơ, được xin chép tóm tắt bệnh án và được từ chối làm thí nghiệm.
hiến máu không vụ lợi được nghỉ nửa ngày, ăn nhẹ, nhận quà và giấy chứng nhận dùng bồi hoàn khi mình cần máu.
cơ sở nấu cỗ lưu động nấu sáu chục mâm phải lưu mẫu thức ăn đủ hai mươi bốn giờ trong tủ mát.
phòng cháy chữa cháy đòi quán karaoke hai lối thoát, cửa mở ra ngoài, vật liệu cách âm khó cháy.
nhà ống kết hợp bán hàng phải ngăn khu ở bằng tường chống lửa, trổ thêm lối thoát qua ban công hoặc mái.
sạc xe máy điện qua đêm dưới gầm cầu thang, pin nổ bụp, khói đen cuộn lên hút cả năm tầng.
đội chữa cháy tình nguyện xóm tôi gồm anh sửa khoá, chú bán cháo và mấy cậu sinh viên, tập vòi mỗi chiều thứ bảy.
công ty tôi nhận bưu phẩm chứa dao găm giấu trong gấu bông, có buộc phải báo cơ quan điều tra không?
bưu tá tự ý mở thư của người khác là xâm phạm bí mật thư tín, đã xử phạt mà còn lặp lại thì bị truy cứu hình sự.
nhà báo tác nghiệp ở phiên toà công khai được ghi hình khi chủ toạ cho phép, ghi đương sự thì phải được họ đồng ý.
báo đăng sai, toà soạn có nghĩa vụ cải chính đúng vị trí, đúng cỡ chữ trong thời hạn luật quy định.
lễ hội chọi trâu muốn tổ chức lại phải xin phép, bảo đảm không bạo lực quá đáng và bãi bán thịt minh bạch.
đặt tên quán có yếu tố thô tục bị sở văn hoá nhắc thay bảng hiệu, ông chủ lý sự là chơi chữ cho vui.
treo cờ rủ, quốc tang, hoãn ca nhạc ba ngày khi nguyên thủ qua đời.
hộ khẩu ở trại cai nghiện, hết hạn được địa phương tiếp nhận, giúp vay vốn chăn dê nhưng bà con vẫn e dè.
cai nghiện bắt buộc do toà án khu vực quyết định theo thủ tục riêng, gia đình có quyền cử người bảo vệ quyền lợi.
thả thiên đăng, diều sáo ở hành lang bay có thể bị phạt, dù ông bà thả mấy trăm năm nay rồi.
nuôi hổ trong tầng hầm, công an gây mê mười bảy con rồi khiêng ra giữa trưa, chuyện tưởng đùa mà có thật.
nuôi chồn hương, dúi, rắn ri voi phải lập sổ theo dõi, xin mã số trại ở hạt kiểm lâm.
đi hái lan rừng trong vườn quốc gia, hai anh em tưởng vô hại mà bị lập biên bản tịch thu cả gùi.
người nước ngoài thuê nhà bán bún chả không phép lao động thì bị trục xuất hay chỉ phạt tiền?
khách du lịch quá hạn thị thực mười hai ngày phải ra phòng xuất nhập cảnh làm việc, đóng phạt rồi mới được về.
thị thực điện tử chín mươi ngày nhập cảnh nhiều lần, xin trên mạng ba ngày làm việc, phí hai mươi lăm đô.
thẻ tạm trú thăm thân cấp theo vợ Việt, hạn không quá ba năm, hết lại làm hồ sơ từ đầu.
bị từ chối nhập cảnh tại cửa khẩu Mộc Bài vì hộ chiếu còn hạn chưa đầy sáu tháng, đoàn khách phải quay xe.
cư dân biên giới dùng giấy thông hành sang chợ bên kia bán gà, sáng đi chiều về.
đơn xin trích lục quyết định hưởng trợ cấp thất lạc nộp ở đâu, con thương binh sống xa quê ba mươi năm?
bạn hãy gửi về sở nơi quản lý hồ sơ gốc của cha bạn, kèm bản sao căn cước và giấy tờ chứng minh quan hệ.
hợp đồng vay tiền viết tay không ghi lãi thì coi như cho mượn không lãi, đòi lãi sau này khó mà thắng.
khoản vay không kỳ hạn muốn đòi phải báo trước một thời gian hợp lý, ví dụ ba mươi ngày, bằng tin nhắn cũng được.
bán xe máy cũ giấu chuyện ngập nước, người mua chạy một tuần chết máy, có quyền trả xe lấy lại tiền chứ?
giao dịch do nhầm lẫn, lừa dối, đe doạ có thể bị toà tuyên vô hiệu trong thời hiệu hai năm.
tặng con dâu sợi dây chuyền hôm cưới rồi giận đòi lại, bà sui bảo cho là cho luôn chớ.
gà nhà tui qua mổ hết luống cải nhà ổng, ổng bẫy chết ba con, vậy ai đền ai?
thiệt hại do súc vật gây ra thì chủ bồi thường, còn người giết chúng ngoài mức cần thiết cũng phải trả giá trị con vật.
trái mít rụng trúng đầu khách đi ngang, chủ cây có lỗi vì biết cành mục mà không chặt.
xây hồ nước lộ thiên không rào, đứa bé hàng xóm lọt xuống chết đuối, toà buộc bồi thường phần lớn.
con mười sáu tuổi gây tai nạn, cha mẹ bồi thường phần thiếu nếu nó không có của riêng đủ trả.
hiện tượng bất khả kháng là biến cố khách quan không thể lường trước, không khắc phục được dù đã áp dụng mọi biện pháp.
giữ xe có thu tiền mà mất xe thì bãi phải đền, tấm vé in dòng mất xe không chịu trách nhiệm chẳng có giá trị.
dịch vụ đám cưới đến trễ hai tiếng, cô dâu khóc nhoè cả phấn, hợp đồng ghi phạt mỗi giờ năm phần trăm.
cầm đồ quá hạn mười ngày tiệm bán mất chiếc nhẫn kỷ vật, họ không gửi tin báo trước, có đúng không ạ?
ủng hộ đồng bào lũ lụt qua tài khoản riêng phải công khai, sao kê, mở sổ, chuyển tiếp đúng mục đích.
thẻ luật sư bị thu hồi vì hứa hẹn kết quả, nhận tiền lo lót và ăn chia với bên đối phương.
hương ước làng cấm con gái lấy chồng ngoài đòi chia ruộng, trái luật nên không ai được viện ra nữa.
văn bản quy phạm pháp luật có hiệu lực từ ngày ghi trong đó, sớm nhất bốn mươi lăm ngày kể từ khi ký đối với trung ương.
luật không hồi tố, trừ khi quy định mới có lợi hơn cho người phạm tội hay người bị xử lý.
khi luật chung và luật chuyên ngành nói khác nhau thì ưu tiên chuyên ngành, miễn không trái nguyên tắc.
cô ơi, em đi làm thủ tục hưởng trợ cấp nuôi con khuyết tật mà hội đồng xã bảo cháu chưa tới mức nặng, giờ khiếu nại sao?
chị xin giám định y khoa cấp tỉnh, phí giám định do ngân sách chi nếu kết luận trái với xã.
sư thầy sang tên đất chùa cho cháu ruột, giáo hội và phật tử phản đối, thanh tra vào cuộc.
tổ chức tôn giáo được nhà nước công nhận có tư cách pháp nhân, được giao đất xây cơ sở thờ tự.
dùng loa phường kêu gọi nộp tiền làm đường mức cố định mỗi khẩu một triệu, hộ nghèo ngậm đắng đi vay.
thôn thu tiền dân phải có nghị quyết họp dân quá nửa tán thành, có phiếu thu, công khai chi tiêu ở nhà văn hoá.
bộ trưởng ký thông tư bãi bỏ ba chục thủ tục, kiểu giấy đăng ký phương tiện thuỷ nội địa hạng nhỏ.
Phật giáo dạy tứ diệu đế, đời là khổ, có nguyên nhân, có thể diệt và có con đường bát chánh.
Thích Ca vốn là thái tử Tất Đạt Đa, rời cung điện tìm đạo, ngồi dưới cội bồ đề bốn mươi chín ngày.
Nam tông mặc y vàng khất thực, Bắc tông ăn chay trường tụng kinh Đại thừa.
Đạt Lai Lạt Ma được coi là hoá thân Quán Thế Âm, khi viên tịch các lạt ma đi tìm đứa bé tái sinh.
Công giáo vào nước ta từ thế kỷ mười sáu, xứ đạo Phát Diệm có nhà thờ đá mái cong kiểu đình.
Tin lành không thờ ảnh tượng, mục sư lấy vợ, tín đồ hát thánh ca bằng tiếng Mông, tiếng Ba Na.
Hồi giáo có năm trụ cột là tuyên xưng, cầu nguyện ngày năm lần, bố thí, ăn chay tháng Ramadan và hành hương Mecca.
dòng Sunni với dòng Shia chia rẽ từ chuyện ai nối nghiệp nhà tiên tri Muhammad.
Ấn Độ giáo thờ Brahma sáng tạo, Vishnu bảo tồn, Shiva huỷ diệt, con bò đi giữa phố chẳng ai dám đuổi.
đạo Cao Đài ra đời ở Tây Ninh năm 1926, thờ Thiên Nhãn, bái Khổng Tử, Lão Tử lẫn Victor Hugo.
Phật giáo Hoà Hảo do Huỳnh Phú Sổ khai sáng, thờ tấm vải nâu, cúng hoa, nước lạ.
Do Thái giáo nghỉ ngày sabbat từ chiều thứ sáu, đàn ông đội chỏm kippa, kiêng thịt heo và không trộn sữa với thịt.
Thần đạo Nhật tin muôn vật có linh, cổng torii son đỏ đứng giữa biển Itsukushima.
đạo Sikh quấn khăn to, để tóc dài, đeo vòng sắt, mở bếp ăn miễn phí cho bất cứ ai.
thờ cúng tổ tiên là nếp nhà người Việt, ngày giỗ bày mâm cơm, khấn vái mời ông bà về thụ hưởng.
Khổng Tử nói điều mình không muốn thì đừng làm cho người khác.
Lão Tử cưỡi trâu xanh ra ải, để lại năm ngàn chữ Đạo đức kinh, đề cao vô vi và nước mềm thắng đá cứng.
Socrates đi hỏi vặn người ta ngoài chợ, bị kết tội làm hư thanh niên phải uống độc cần.
Platon kể chuyện những tù nhân trong hang chỉ thấy bóng mà tưởng thật.
Descartes nghi ngờ tất cả chỉ trừ chuyện mình đang suy nghĩ, tôi tư duy nên tôi tồn tại.
Nietzsche tuyên bố Thượng đế đã chết, ôm con ngựa bị đánh ở Torino rồi phát điên.
tiếng Việt có sáu thanh, chữ ma đổi dấu thành sáu nghĩa, người Tây học hoài vẫn lẫn hỏi với ngã.
tiếng Việt thuộc nhánh Việt Mường ngữ hệ Nam Á, vay mượn nhiều từ Hán, sau thêm xà phòng, ga, cao su từ Pháp.
chữ Nôm mượn bộ thủ Hán ghép âm với nghĩa, phải giỏi chữ Hán mới đọc được nên ít người biết.
giọng Nghệ Tĩnh nói mô tê răng rứa, trọ trẹ khó nghe, giọng Huế lên bổng xuống trầm mi tau thân mật.
người Nam đọc v thành d, n với ng cuối lẫn nhau, vì thế viết chánh tả hay trật.
Hangul do vua Sejong cho chế năm 1443, nét mô phỏng vị trí lưỡi và họng khi phát âm.
tiếng Nhật dùng ba bộ chữ hiragana, katakana và kanji, động từ đặt tận cuối câu.
tiếng Phạn là ngôn ngữ kinh điển cổ, Panini soạn văn phạm gần bốn ngàn quy tắc ngắn gọn.
tiếng Ả Rập viết từ phải sang trái, nguyên âm ngắn thường bỏ, người đọc tự đoán theo mạch.
tiếng Phần Lan, Hungary, Estonia lạc lõng giữa biển ngôn ngữ Ấn Âu.
Champollion nhờ phiến đá Rosetta ba thứ chữ mà giải được chữ tượng hình Ai Cập.
Esperanto do bác sĩ mắt Zamenhof đặt ra, mong muôn dân hiểu nhau bằng thứ tiếng dễ học.
tiếng lóng giới trẻ đổi xoành xoạch, hôm nay trẻ trâu, mai toang, mốt lại xu cà na.
thành ngữ đàn gảy tai trâu, nước đổ lá khoai, nước đổ đầu vịt đều nói chuyện khuyên mãi chẳng lọt.
ca dao bảo gió đưa cây cải về trời, rau răm ở lại chịu lời đắng cay.
câu đố dân gian bốn cột tứ trụ, người ngự lên trên, gươm vàng kề bên là con voi, trẻ con đoán mãi.
đường sắt thống nhất dài một ngàn bảy trăm hai sáu cây số, khổ một mét, tàu lắc lư qua đèo Hải Vân.
tàu đệm từ Thượng Hải lướt hơn bốn trăm cây số giờ nhờ nam châm nâng khỏi ray.
shinkansen chạy đúng giây, nhân viên lau dọn toa trong bảy phút rồi cúi chào.
xích lô ba bánh do người Pháp tên Coupeaud cải biến, đạp từ Phnom Penh về Sài Gòn quảng bá.
xe lam ba bánh nổ bành bạch, chở heo gà ra chợ, giờ chỉ còn thấy trong phim hoài niệm.
ghe bầu xứ Quảng chạy buồm ăn gió mùa, tháng ba vô Nam chở nước mắm, tháng tám trở ra chở gạo.
thuyền thúng tròn đan nan tre trét dầu rái, người chèo lắc mái dầm một bên mà thuyền vẫn thẳng tiến.
phà Mỹ Thuận xưa kẹt cả cây số, trẻ con bán mía ghim, chim mía rô ti, từ ngày có cầu dây văng bến vắng tanh.
metro số một Bến Thành Suối Tiên khai trương cuối năm 2024, dân chen nhau đi thử, chụp hình.
máy bay Concorde vượt tiếng động từ Paris tới New York ba giờ rưỡi, tốn xăng, ồn, dừng bay năm 2003.
khinh khí cầu của anh em Montgolfier đưa cừu, vịt, gà trống lên trời trước mặt vua.
zeppelin Hindenburg bốc cháy lúc hạ cánh ở New Jersey, chấm dứt thời khí cầu hydro.
tàu container Ever Given mắc ngang kênh Suez sáu ngày, hàng trăm chuyến hàng nằm chờ.
hộp đen máy bay thật ra sơn cam, chịu va đập ngàn lần trọng lực, dưới nước phát tín hiệu ba mươi ngày.
cảng nước sâu Cái Mép đón tàu mẹ hai trăm ngàn tấn đi thẳng châu Âu không qua Singapore.
súng trường AK do Kalashnikov nghĩ ra lúc nằm viện, dính bùn vẫn nổ, nông dân học nửa buổi biết bắn.
xe tăng ra đời ở trận Somme để đè qua hàng rào thép gai và hào sâu.
radar dùng sóng vô tuyến dội lại, nhờ vậy nước Anh phát hiện máy bay Đức từ xa.
máy bay không người lái giá vài trăm đô đánh hỏng chiếc tăng vài triệu, làm đảo lộn lối đánh ở Ukraine.
nhà thờ Đức Bà Paris cháy năm 2019, ngọn tháp gãy gục giữa tiếng cầu kinh, năm năm sau mở cửa lại.
Sagrada Família của Gaudí xây hơn trăm năm, cột toả nhánh như rừng cây đá.
Taj Mahal bằng cẩm thạch trắng do vua Shah Jahan dựng tưởng nhớ hoàng hậu yêu dấu.
Tử Cấm Thành có chín ngàn mấy trăm gian, cửa đóng đinh vàng chín hàng, ngói lưu ly vàng dành riêng cho vua.
đấu trường Colosseum từng bơm nước vào diễn thuỷ chiến, võ sĩ giác đấu chào hoàng đế trước khi chết.
tháp Pisa nghiêng vì nền đất mềm một bên, kỹ sư rút bớt đất phía kia nắn lại được nửa độ.
công ty bảo hiểm bắt tôi nộp bản gốc hoá đơn viện phí, trong khi bản ấy đã đưa cho bảo hiểm xã hội mất rồi thì tính sao?
chị có thể xin bệnh viện cấp bản sao đóng dấu treo, hai bên bảo hiểm vẫn chi trả song song nếu hợp đồng không loại trừ.
anh tài xế dàn dựng vụ va quẹt để lấy tiền đền, hãng cho người xuống hiện trường đo vết sơn là lộ tẩy.
nhân viên tư vấn qua điện thoại hứa lãi tám phần trăm cố định, đến lúc xem lại thì đó chỉ là con số minh hoạ lạc quan.
bảo hiểm du lịch chi trả hành lý thất lạc, hoãn chuyến, chữa bệnh ở xứ người, nhưng chơi nhảy dù thì phải mua riêng.
cháy chợ lan nhanh qua mấy sạp vải, phần lớn tiểu thương chưa mua bảo hiểm vì nghĩ chắc nó chừa mình ra.
giấy yêu cầu bồi thường gửi trong vòng một năm kể từ ngày xảy ra sự kiện, để lâu quá là mất quyền.
đồng bảo hiểm và tái bảo hiểm giúp hãng nhỏ san bớt gánh nặng của những công trình giá trị hàng ngàn tỷ.
người thuê trọ làm cháy nhà do quên tắt bếp từ thì có phải đền toàn bộ căn nhà cho chủ?
em chuyển khẩu từ Nghệ An vào Bình Dương, nay hai nơi đều đổi tên xã, tờ khai phải ghi địa chỉ cũ hay mới?
cảnh sát khu vực bảo không cần xin xác nhận cư trú nữa, cán bộ ngân hàng lại khăng khăng đòi tờ giấy có mộc đỏ.
xoá đăng ký thường trú áp dụng khi người đó ra nước ngoài định cư, chết, hoặc bán nhà quá mười hai tháng mà chưa nhập nơi khác.
vợ chồng sống trên ghe quanh năm, muốn cho con đi học phải đăng ký nơi đậu bến thường xuyên làm chỗ ở.
tu sĩ vào ở hẳn trong chùa được nhập hộ vào cơ sở tôn giáo nếu người đứng đầu đồng ý.
xin cấp lại giấy chứng sinh bị ướt nhoè, trạm xá cũ đã sáp nhập, sổ đỡ đẻ mối ăn mất mấy trang.
doanh nghiệp đưa khách đi lễ chùa bỏ rơi đoàn giữa đường vì chưa thanh toán tiền phòng, hướng dẫn viên phải móc túi ứng trước.
kinh doanh lữ hành quốc tế cần ký quỹ, giấy phép và người phụ trách có bằng chuyên ngành, thuê thẻ là bị tước.
quán ăn đặt bàn ghế tràn lan vỉa hè, dân phòng nhắc thì dọn, quay lưng đi lại bày ra như cũ.
tạp hoá bán thuốc lá cho trẻ con bị phạt, chủ tiệm phân trần rằng thằng nhỏ nói mua giùm ông nội.
mở lớp dạy bơi phải có phao cứu sinh, người trực hồ, bảng cảnh báo độ sâu và nước đạt chuẩn clo.
thợ săn nộp súng tự chế cho công an xã, đổi lại được giấy khen với chiếc nồi cơm điện.
cài phần mềm nghe lén vào máy vợ để bắt ghen cũng là xâm phạm đời tư, bằng chứng ấy toà khó chấp nhận.
người chuyển giới muốn đổi tên trong giấy tờ phải chờ đạo luật riêng đang bàn thảo nhiều kỳ họp.
hội từ thiện không đăng ký mà quyên góp thường xuyên dễ bị hiểu lầm, nên phối hợp mặt trận phường cho êm.
dân tái định cư thuỷ điện xin thêm đất rẫy, nước suối cạn, nhà xây sẵn nứt vách chỉ sau hai mùa mưa.
nợ lương hưu chi trả qua thẻ bị chậm vì trùng ngày lễ, các cụ chống gậy ra bưu điện ngồi ngóng.
trợ cấp hưu trí xã hội dành cho người từ bảy mươi lăm tuổi không có lương hưu, mỗi tháng năm trăm ngàn.
giỗ họ cãi nhau chuyện bán cây sưa trăm tuổi, mấy bác lớn tiếng đòi chia đều cho các chi, rốt cuộc nhờ toà.
thế nào là sự kiện pháp lý, sinh viên năm nhất hỏi mãi mà giảng viên chỉ đọc nguyên văn giáo trình?
đó là biến cố hay hành vi xảy ra ngoài đời mà luật gắn cho nó hậu quả, như một người chết đi làm phát sinh thừa kế.
pháp nhân thương mại cũng có thể bị truy cứu hình sự, chịu phạt tiền hoặc đình chỉ vĩnh viễn.
đòi lại tài sản do chiếm hữu không căn cứ, kể cả con bò đi lạc đã đẻ thêm hai con bê.
bò nghé lạc chuồng, sau sáu tháng thông báo mà chủ không tới nhận thì thuộc về người nuôi giữ, thả rông theo tập quán là một năm.
đường ống nước đi nhờ qua đất người khác phải chọn chỗ ít gây phiền nhất và đền bù khi đào xới.
lãi chậm trả nếu không thoả thuận thì tính mười phần trăm một năm trên khoản còn thiếu.
vàng nhẫn mượn một cây lúc giá sáu mươi triệu, giờ trả bằng vàng hay quy ra tiền theo thời điểm nào?
giấy nợ ký dưới sự ép buộc của giang hồ, tôi cần trình báo ngay và giữ lại vết bầm, hình chụp, lời chứng.
bà chủ hụi thảo thường đưa đủ sổ cho hụi viên ký mỗi kỳ khui, ai hốt rồi vẫn phải đóng hụi chết đều đặn.
cá nhân hiến tạng phải đủ mười tám tuổi, tự nguyện, mọi hành vi mua bán thận đều bị cấm ngặt.
đường Hồ Chí Minh trên biển có những con tàu không số cải trang tàu cá, chở vũ khí cập Vàm Lũng trong đêm không trăng.
kinh Vệ Đà truyền miệng qua bao đời thầy tu, học trò đọc xuôi đọc ngược để khỏi sai một âm.
kỵ sĩ dòng Đền vừa tu vừa đánh trận, giữ tiền hộ khách hành hương rồi bị vua Pháp vu tội thiêu sống.
thiền sư Thích Nhất Hạnh dạy thở vào tâm tĩnh lặng, thở ra miệng mỉm cười, lập làng Mai bên Pháp.
bồ tát Quảng Đức tự thiêu giữa ngã tư Sài Gòn năm 1963, trái tim còn nguyên làm rúng động thế giới.
đêm Noel xóm đạo quận Tám giăng đèn sao, làm hang đá bằng giấy xi măng, người ngoại đạo cũng kéo tới coi.
rằm tháng bảy nhà nhà cúng cháo loãng, bỏng gạo cho cô hồn, lũ trẻ giật đồ cúng cười vang.
lễ Vía Bà Chúa Xứ núi Sam tắm tượng lúc nửa đêm bằng nước thơm, khách thập phương chen vai thích cánh.
lễ hội Kate của người Chăm rước y trang lên tháp, tiếng kèn saranai quyện với trống ghi năng.
đạo Mẫu có Tam phủ, Tứ phủ, thờ các vị cai quản trời, đất, nước và rừng.
thần thoại Hy Lạp kể Prometheus ăn trộm lửa cho loài người, bị xích vào núi cho đại bàng moi gan.
thần Thor Bắc Âu vung búa gây sấm sét, Loki ranh mãnh bày trò phá phách.
lịch Maya đếm chu kỳ dài kết thúc năm 2012, nhiều kẻ hoảng hốt tích trữ mì gói chờ tận thế.
dương lịch Gregory bỏ bớt mười ngày vào tháng mười năm 1582 để khớp lại với xuân phân.
âm lịch thêm tháng nhuận bảy lần trong mười chín năm cho khỏi lệch mùa.
can chi ghép mười can với mười hai chi thành vòng sáu mươi năm, sinh năm Giáp Tý tới sáu mươi mốt tuổi ta lại gặp.
vì sao nhiều dân tộc Đông Á kiêng con số bốn?
trong tiếng Hán số bốn đọc gần giống chữ tử là chết, nên chung cư hay ghi tầng ba A.
từ điển Oxford biên soạn mất bảy chục năm, một người đóng góp đắc lực lại là bác sĩ đang bị nhốt trong nhà thương điên.
danh từ chung tiếng Đức cũng viết hoa, từ ghép dài như đoàn tàu, đọc hụt cả hơi.
tiếng Pháp từng là thứ tiếng ngoại giao, hợp đồng bưu chính quốc tế đến giờ còn dùng.
tiếng Bồ Đào Nha nói ở Brazil nghe mềm và ngân nga hơn bên chính quốc.
phương ngữ Quảng Nam đọc a thành oa, ăn đèng sóng nói đèng gió, người xa xứ nghe giọng là nhận ra đồng hương.
câu hát đồng dao chi chi chành chành, nu na nu nống chẳng ai rành nghĩa mà đứa nào cũng thuộc.
nói lái là trò chơi chữ quen miệng dân Nam, cá đối nằm trên cối đá, mèo cái nằm trên mái kèo.
con đường bằng đá La Mã lót nhiều lớp sỏi vữa, mặt khum thoát nước, hai ngàn năm sau xe ngựa còn chạy.
hải đăng Alexandria đốt lửa trên chóp, phản chiếu bằng gương đồng, sụp vì động đất.
vườn treo Babylon nằm trong danh sách bảy kỳ quan cổ đại mà đến nay chẳng tìm ra dấu tích.
cầu Cổng Vàng ở San Francisco sơn màu cam quốc tế cho nổi giữa sương mù.
đường hầm dưới eo biển Manche nối Anh với Pháp dài năm chục cây số, tàu chui qua mất ba mươi lăm phút.
xe điện leng keng Hà Nội chạy từ Bờ Hồ đi Hà Đông, chợ Mơ, trẻ con nhảy tàu bám càng sau.
xe buýt nhanh chiếm riêng một làn, giờ cao điểm người ta vẫn lấn vào, tài xế bấm còi bất lực.
cano cao tốc ra Côn Đảo gặp sóng lừng, khách nôn thốc nôn tháo, nhân viên phát bao ni lông liên tục.
sân bay Long Thành san lấp hàng ngàn héc ta đất đỏ, mùa khô bụi mù bay vào nhà dân cách mấy cây số.
phi công chào mặt đất bằng tiếng Anh chuẩn, bảng chữ cái đọc Alpha, Bravo, Charlie để khỏi lầm.
người đi bè gỗ Kon-Tiki của Heyerdahl trôi từ Peru qua Polynesia một trăm lẻ một ngày, ăn cá chuồn nhảy lên sàn.
bản đồ Mercator phóng to vùng gần cực, khiến Greenland trông ngang ngửa châu Phi.
vạn lý độc hành, nhà thám hiểm Ibn Battuta đi hơn trăm ngàn cây số qua các xứ Hồi giáo.
Marco Polo ở tù Genova kể cho bạn tù nghe chuyện triều đình Hốt Tất Liệt, than đá và tiền giấy.
kiến trúc Gothic có vòm nhọn, tường bay chống đỡ, cửa kính màu rọi ánh xanh đỏ xuống nền đá.
nhà cổ Huỳnh Thuỷ Lê ở Sa Đéc gắn với chuyện tình của nữ văn sĩ Marguerite Duras.
chùa Một Cột dựng trên trụ đá giữa hồ sen, theo giấc mộng của vua Lý Thái Tông.
nhà rường Huế ráp mộng không đinh, kèo chạm dây lá, sân trước có bình phong với bể cạn.
nhà trình tường của người Hà Nhì dày nửa thước, đông ấm hè mát, mái tranh tròn như cây nấm.
Le Corbusier nói căn nhà là cỗ máy để ở, chuộng cột trơn, mái bằng, cửa sổ chạy dài.
Zaha Hadid vẽ những khối lượn cong không góc vuông, kỹ sư kết cấu phải vò đầu bứt tai.
áo dài cách tân bởi hoạ sĩ Cát Tường những năm ba mươi, bị các cụ chê là lai căng hở hang.
nón bài thơ Huế lồng câu thơ giữa hai lớp lá, soi lên nắng mới thấy rõ.
đồng tiền xu cổ tròn ngoài vuông trong, xâu dây thành quan sáu trăm đồng.
tem thư đầu tiên là đồng penny đen in hình nữ hoàng Victoria, chưa có răng cưa, phải lấy kéo cắt.
`
