export default `
máy tính ở phòng kế toán dạo này chạy ì ạch, mở cái bảng tính lên mà ngồi uống hết ly cà phê vẫn chưa xong.
anh thợ mạng bảo cục phát sóng nóng quá nên cứ vài tiếng lại tự ngắt rồi khởi động lại.
tôi lỡ tay xoá nhầm thư mục ảnh chụp mẫu hàng, có cách nào cứu lại được không em?
hệ thống thu thập dữ liệu từ cảm biến nhiệt độ, độ ẩm rồi đẩy lên máy chủ đám mây theo chu kỳ năm phút một lần.
camera ngoài cổng ban đêm mờ tịt, mặt người đi qua chỉ thấy một vệt trắng xoá.
phần mềm bán hàng hay treo đúng lúc đông khách, thu ngân phải ghi tay ra giấy rồi tối về gõ lại.
có kẻ giả danh cán bộ ngân hàng gọi điện xin mã xác thực, bà cụ đọc luôn thế là mất sạch tiền dưỡng già.
mô hình học sâu được huấn luyện trên hơn bốn mươi nghìn tấm ảnh lá lúa để phân biệt đạo ôn với đốm nâu.
dây mạng bị chuột cắn nham nhở, tín hiệu lúc có lúc không, cả văn phòng cứ than trời.
ứng dụng cài xong cứ đòi quyền đọc danh bạ với tin nhắn, tôi thấy nghi nghi nên gỡ luôn.
chúng tôi cần một công cụ nhận dạng chữ viết tay trên phiếu khám bệnh cũ đã ố vàng và nhoè mực.
con chíp đọc thẻ để lâu trong kho ẩm bị mốc chân, cắm vào máy là báo lỗi không nhận thiết bị.
giải pháp mã hoá đầu cuối bảo đảm rằng chỉ người gửi và người nhận đọc được nội dung tin nhắn.
sóng điện thoại dưới hầm để xe yếu xìu, khách quét mã trả tiền xoay vòng vòng hoài không được.
đơn vị nào viết được phần mềm chấm công bằng khuôn mặt mà công nhân đeo khẩu trang vẫn nhận ra?
tường lửa chặn luôn cả thư của khách hàng bên Nhật, mấy hôm sau người ta gọi sang mới biết.
mỗi nút cảm biến chạy bằng hai viên pin tiểu, truyền tin qua sóng vô tuyến công suất thấp với tầm xa chừng năm cây số.
thằng em tui rành máy móc lắm, nó mày mò nửa buổi là ráp xong cái bộ điều khiển tưới bằng điện thoại.
dữ liệu dân cư còn trùng lặp, thiếu số định danh, sai ngày sinh nên phải rà soát từng hộ một.
sau khi nâng cấp, giao diện mới đẹp hơn nhưng nút bấm nhỏ xíu, người lớn tuổi mò mãi không ra.
trợ lý ảo trả lời lạc đề, hỏi giá vé thì nó lại kể chuyện thời tiết.
ổ cứng kêu lạch cạch mấy bữa rồi tắt ngóm, hồ sơ ba năm trời đi tong vì không ai sao lưu.
cơ quan đang tìm nền tảng số hoá văn bản lưu trữ, có tự động bóc tách trích yếu, số hiệu và người ký.
hacker mã hoá toàn bộ kho dữ liệu rồi để lại lời nhắn đòi chuộc bằng tiền ảo.
chuỗi khối ghi lại từng chặng đường của trái xoài từ vườn tới siêu thị, không ai âm thầm sửa được.
cái máy in mã vạch cứ in lệch tem, mép nhãn bị cắt mất một góc nên súng quét không đọc nổi.
ai cho tôi hỏi muốn theo dõi mực nước hồ từ xa thì lắp loại đầu đo nào cho bền và rẻ?
thuật toán gom cụm khách hàng theo thói quen mua sắm giúp cửa hàng gửi đúng lời mời cho đúng người.
bộ lưu điện phồng bình, hễ cúp điện là máy chủ sập cái rụp.
trang web của huyện tải chậm như rùa, ảnh to mấy chục mê mà không ai chịu nén lại.
nhóm nghiên cứu đề xuất kiến trúc vi dịch vụ, tách rời khâu đăng nhập, thanh toán và thông báo để dễ mở rộng.
hồi trước tụi em ghi sổ, giờ chuyển qua máy tính bảng thì mấy chú lớn tuổi lúng túng bấm tới bấm lui.
mật khẩu dán chình ình trên màn hình thì cần gì tới tin tặc nữa hả chị.
thiết bị bay không người lái chụp ảnh đa phổ rồi ghép thành bản đồ sức khoẻ cây trồng.
khoá cửa vân tay mùa mưa tay ướt quét hoài không ăn, đứng ngoài sân mà tức muốn khóc.
chỉ số chính xác đạt chín mươi hai phần trăm trên tập kiểm thử nhưng ra thực địa thì tụt thê thảm.
cáp quang biển lại đứt, xem phim giật giật từng khung hình một.
xin báo giá gói giám sát kho lạnh từ xa, có cảnh báo qua tin nhắn khi nhiệt độ vượt ngưỡng.
anh lập trình viên giải thích rằng lỗi nằm ở chỗ làm tròn số lẻ, cộng dồn nhiều lần thành ra lệch cả triệu đồng.
đầu ghi hình chỉ lưu được bảy ngày, lúc công an cần trích xuất thì đoạn ấy đã bị ghi đè mất rồi.
máy học phải có dữ liệu sạch, đổ rác vào thì nó cũng chỉ nhả rác ra thôi.
cụm chủ ba nút hoạt động song song, hỏng một nút thì hai nút còn lại gánh tải ngay tức khắc.
điện thoại rớt xuống ao, vớt lên bỏ vô thùng gạo ba ngày mà vẫn đen thui màn hình.
chúng tôi mong có phần mềm dịch tiếng dân tộc, chứ bà con vùng cao nhiều người chưa rành tiếng Kinh.
bản quyền phần mềm mỗi năm một lên giá, công ty nhỏ như tụi tui kham không xuể.
hệ điều hành cũ đã ngừng hỗ trợ, lỗ hổng đầy ra đó mà bệnh viện vẫn còn dùng cho máy siêu âm.
cảm biến khói nhạy quá, nấu nồi lẩu thôi mà chuông báo cháy réo inh ỏi cả toà nhà.
bác bảo vệ ngồi ngó mười sáu ô hình một lượt, hoa cả mắt, trộm lẻn vô lúc nào không hay.
phần mềm phân tích hình ảnh tự phát hiện người trèo rào rồi hú còi và gửi ảnh chụp về máy trực.
bản đồ số chỉ đường vào ngõ cụt, xe tải quay đầu không được đành lùi ra cả cây số.
làm sao để ghép nối dữ liệu giữa phần mềm kế toán với phần mềm kho mà khỏi nhập hai lần?
dịch vụ hội nghị truyền hình cứ vang tiếng, người nói bên này thì bên kia nghe ồm ồm như trong chum.
mạch in bị ô xi hoá xanh lè, lấy bàn chải chấm cồn chà nhẹ rồi sấy khô là lên nguồn lại.
chính quyền tỉnh đặt mục tiêu tám mươi phần trăm hồ sơ được xử lý trực tuyến toàn trình vào cuối năm tới.
con rô bốt hút bụi quờ quạng đâm vô chân bàn, quấn luôn sợi dây sạc rồi nằm im.
dòng lệnh nào làm treo tiến trình thì phải bật nhật ký lên mà lần, đoán mò chỉ tổ mất thì giờ.
chữ ký số hết hạn đúng ngày nộp tờ khai, cô kế toán chạy đôn chạy đáo đi gia hạn.
phương pháp học tăng cường cho phép tác tử tự thử sai trong môi trường mô phỏng trước khi điều khiển cánh tay thật.
muốn biết lò sấy đang nóng bao nhiêu mà khỏi chạy ra coi thì gắn thiết bị gì, thưa các anh?
bà xã tui bán hàng trên mạng, tối nào cũng trả lời tin nhắn tới khuya lơ khuya lắc.
trung tâm dữ liệu tiêu thụ điện khủng khiếp, riêng khâu làm mát đã ngốn gần bốn phần mười.
kẻ gian tạo trang giả y chang ngân hàng, chỉ khác mỗi một chữ cái ở tên miền.
loa phường thông minh đọc bản tin bằng giọng nhân tạo, nghe cũng xuôi tai nhưng tên làng hay đọc trật.
bộ chuyển mạch trong tủ đọng hơi nước, đèn báo nhấp nháy loạn xạ, cắm cổng nào cũng chết.
nhận dạng tiếng nói miền Trung vẫn là bài toán khó vì thanh hỏi, thanh ngã và thanh nặng lẫn vào nhau.
chị muốn làm cái trang giới thiệu xưởng gỗ, có ảnh, có video, có chỗ cho khách để lại số điện thoại.
sạc dự phòng rẻ tiền xài vài tháng là phồng rộp, đêm ngủ để đầu giường thấy ơn ớn.
giải pháp phát hiện xâm nhập so khớp lưu lượng với tập mẫu tấn công đã biết, đồng thời học hành vi bất thường.
mấy cái ứng dụng của sở, của huyện, của ngành chồng chéo nhau, dân tải về đầy máy mà chẳng biết mở cái nào.
xe khách gắn hộp đen mà tài xế rút giắc nguồn ra, trên màn hình thấy xe đứng yên giữa đèo.
thẻ từ ra vào bị trầy, quẹt năm bảy bận cửa mới chịu nhả chốt.
các bản ghi được băm và nối vào nhau nên chỉ cần đổi một ký tự là cả chuỗi phía sau sai lệch.
nhà mạng nói băng thông một trăm mê, đo thử buổi tối còn lẹt đẹt chưa tới mười.
em đang viết luận văn về khai phá luật kết hợp, thầy cho em xin bộ dữ liệu giao dịch siêu thị với ạ.
màn hình cảm ứng ở quầy lấy số bị loạn, bấm ô này nó lại nhảy sang ô kia.
đèn đường tự hạ độ sáng lúc vắng xe và sáng bừng trở lại khi có người đi tới.
đồng hồ nước thông minh gửi chỉ số về mỗi giờ nên rò rỉ đêm hôm là công ty biết liền.
chép dữ liệu bằng cái thẻ nhớ lạ, ai dè rước nguyên ổ vi rút về lây khắp phòng.
hợp đồng thông minh tự động giải ngân khi cảm biến xác nhận hàng đã đến cảng đúng nhiệt độ.
cái tủ trung tâm báo trộm cũ rích, linh kiện thay thế tìm đỏ mắt không ra.
mời đơn vị tư vấn khảo sát hiện trạng hạ tầng công nghệ thông tin của mười hai xã miền núi.
chương trình nhận diện biển số đọc nhầm số tám thành chữ B, bãi xe cãi nhau om sòm.
tôi không rành mấy thứ cao siêu, chỉ cần phần mềm nào bấm ít, chữ to, mất mạng vẫn ghi được.
dữ liệu quan trắc được làm sạch, nội suy các điểm khuyết, rồi chuẩn hoá trước khi đưa vào mô hình dự báo.
mèo giẫm lên bàn phím làm bay mất nguyên chương sách chưa kịp lưu.
tin tức giả lan nhanh hơn tin thật, nhất là mấy tấm hình cắt ghép trông như thiệt.
thiết bị đeo cổ tay đếm bước chân, đo nhịp tim và nhắc đứng dậy sau mỗi giờ ngồi lì.
các anh có làm cảm biến đo độ mặn nước sông mà báo về điện thoại cục gạch được không?
bản vá cài nửa chừng thì cúp điện, máy khởi động lên cứ quay vòng tròn mãi.
sinh viên trẻ giỏi tay nghề nhưng mã nguồn viết rối nùi, người sau đọc vô là ngán ngẩm.
phép biến đổi sóng con tách nhiễu khỏi tín hiệu rung của ổ bi, nhờ đó phát hiện sớm vết tróc.
kính thực tế ảo đeo mươi phút đã chóng mặt, buồn nôn, học viên xin nghỉ giữa giờ.
hồi mới chuyển đổi số ai cũng hăng, được nửa năm thì đâu lại vào đấy vì thiếu người theo tới cùng.
con bọ trong phần mềm làm trừ kho hai lần, trên sổ âm mà ngoài kệ hàng còn chất đống.
khoá công khai dùng để mã hoá, còn khoá bí mật cất kỹ bên mình để giải mã.
bảng điện tử ngoài chợ chết mấy hàng đèn, con số hiện lên cụt đầu cụt đuôi.
mạng xã hội gợi ý toàn thứ vớ vẩn, lướt một hồi ngẩng lên đã hết buổi chiều.
làng tôi ở khuất sau núi, muốn bắt sóng phải leo lên gò đá đầu bản.
cổng kết nối nhận tín hiệu theo chuẩn công nghiệp cũ rồi phiên dịch sang giao thức nhẹ dành cho vạn vật.
bộ phận pháp chế yêu cầu ẩn danh hoá họ tên, địa chỉ và số điện thoại trước khi chia sẻ tập dữ liệu.
chiếc loa thông minh tự dưng lên tiếng lúc nửa đêm làm cả nhà giật bắn mình.
phần cứng thì còn tốt, chỉ tội keo tản nhiệt khô quéo nên quạt rú như máy cày.
em hướng dẫn bác từng bước nhé: bấm giữ nút nguồn, chờ hiện logo, rồi thả tay ra.
doanh nghiệp nhỏ nên bắt đầu từ hoá đơn điện tử với quản lý kho trước, đừng ôm đồm một lúc cả chục phần mềm.
hàm mất mát giảm đều ở trăm vòng đầu rồi dao động quanh một mức, dấu hiệu của tốc độ học quá lớn.
ai lấy trộm tài khoản của tôi rồi nhắn tin mượn tiền khắp họ hàng, xấu hổ không biết chui đâu cho hết.
vệ tinh cỡ nhỏ chụp bề mặt trái đất mỗi ngày một lượt, ảnh mây che thì bù bằng ra đa.
cái thang máy có gắn thẻ mà thẻ nào cũng lên được mọi tầng thì gắn làm chi cho tốn kém.
tủ mạng ngoài cột điện bị kiến làm tổ, mở nắp ra thấy trứng trắng lổn nhổn.
giao diện lập trình ứng dụng trả về mã lỗi bốn trăm lẻ ba, tức là mình chưa được cấp quyền.
tổ kỹ thuật trực ba ca, hễ còi báo đỏ là phải có mặt trong vòng mười lăm phút.
bọn trẻ trâu phá sóng phòng họp trực tuyến, mở nhạc ầm ầm rồi chửi bậy.
các tham số được lượng tử hoá xuống tám bít để mô hình chạy gọn trên vi điều khiển rẻ tiền.
nghe quảng cáo là lưu trữ không giới hạn, xài được hai tháng thì nó đòi nâng gói.
đề nghị nhà thầu bàn giao mã nguồn, tài liệu thiết kế và tập huấn cho cán bộ vận hành trước khi nghiệm thu.
bé nhà em dí mắt vô máy tính bảng suốt, có phần mềm nào khoá bớt giờ chơi không cô bác?
mã phản hồi nhanh in trên bao bì bị nhoè mực, khách soi hoài điện thoại chẳng nhảy.
người máy hàn bị lệch gốc toạ độ sau lần va chạm, mối hàn chạy chệch ra ngoài mép tôn.
một cú nhấp vào đường dẫn lạ là đủ cho mã độc bò khắp mạng nội bộ.
thẻ căn cước gắn chíp đọc được ngày sinh, quê quán và ảnh chân dung mà không cần nối mạng.
cửa hàng điện thoại nói màn hình chính hãng, về soi kỹ thấy hở keo một bên viền.
nhiều đơn vị mua máy chủ đắt tiền về trùm mền để đó, vì không có ai biết cấu hình.
thiết bị định vị gắn cổ bò báo mỗi khi con vật đi quá hàng rào ảo.
dịch vụ đám mây nội địa có ưu điểm là độ trễ thấp và dữ liệu nằm trong nước.
bạn nào biết cách chặn cuộc gọi rác chỉ tui với, mỗi ngày cả chục số mời mua đất.
đường truyền dự phòng qua vệ tinh tuy đắt nhưng cứu được cả giàn khoan lúc bão.
công cụ soạn thảo tự sửa lỗi chính tả lại đổi tên riêng của giám đốc thành một từ rất khó coi.
các bạn kiểm thử ngồi bấm đi bấm lại một màn hình cả tuần mới lòi ra lỗi rò bộ nhớ.
máy chiếu bóng đèn yếu, ban ngày kéo rèm kín mít mà hình vẫn nhợt nhạt.
cách đây hai chục năm, gửi một bức thư điện tử kèm tấm ảnh phải chờ mút mùa.
bộ lọc thư rác học theo thói quen đánh dấu của người dùng nên càng dùng lâu càng chuẩn.
anh em thợ điện đi chung máng với dây tín hiệu, thành ra camera bị sọc ngang sọc dọc.
chỗ nào có thác nước, đồi chè thì gắn thêm điểm phát không dây miễn phí cho khách du lịch.
quản trị viên nghỉ việc mà không ai thu hồi tài khoản, nửa năm sau dữ liệu khách rò ra ngoài.
bộ nhớ đệm đầy thì hệ thống đẩy bớt mục lâu không dùng tới ra ngoài.
con chuột không dây lúc nhạy lúc lì, thay pin rồi vẫn giật cục trên màn hình.
sở muốn có bảng điều hành hiển thị trực quan tình hình giải quyết hồ sơ của từng phòng, từng xã.
bài toán tối ưu lộ trình giao sữa cho bốn trăm điểm trường được giải bằng thuật toán đàn kiến.
cài mật khẩu dài thòng rồi quên béng, gọi tổng đài chờ nhạc mỏi cả tai.
nhìn biểu đồ là biết đường dây quá tải lúc bảy giờ tối, khi nhà nhà đều bật phim.
robot gắp chai nhựa trên băng chuyền nhờ mắt thần phân biệt được màu trong, màu xanh và màu đục.
cục nguồn xịt khói, khét lẹt, may mà rút phích kịp.
tôi xin hỏi chi phí xây dựng sàn giao dịch nông sản cho hợp tác xã chừng bao nhiêu là vừa?
bản thử nghiệm mới chạy trên hệ điều hành này, còn máy đời cũ thì chưa tương thích.
dấu thời gian trên các máy trạm lệch nhau mấy giây nên nhật ký sự cố không ráp lại được.
chiếc máy quét ba chiều dựng lại pho tượng cổ với sai số chưa tới một phần mười li.
mấy ông nhà báo hỏi trí tuệ nhân tạo có cướp cơm của thợ dịch hay không, tui nói còn tuỳ người thợ.
lũ trẻ học lập trình kéo thả, xếp từng khối lệnh cho chú mèo nhảy qua hàng rào.
kho dữ liệu dùng chung phải có từ điển trường tin rõ ràng, kẻo mỗi ngành gọi một kiểu.
cảnh báo giả nhiều quá thành ra nhờn, tới lúc cháy thật chẳng ai buồn chạy.
bộ giải mã truyền hình rớt khung, tiếng đi đằng tiếng, hình đi đằng hình.
phần mềm nguồn mở không mất tiền bản quyền nhưng phải có người chăm sóc, vá lỗi thường xuyên.
ngó vô bảng mạch thấy tụ phù đầu, thay con mới vài ngàn đồng là sống lại liền.
công chức nhập liệu ca đêm than mỏi mắt, gõ sai một số không là trợ cấp nhảy vọt gấp mười.
phương án dự phòng thảm hoạ yêu cầu khôi phục toàn bộ dịch vụ trong vòng bốn giờ sau khi mất trung tâm chính.
ăng ten trên nóc nhà bị gió quật nghiêng, tín hiệu chập chờn như đèn dầu trước gió.
đọc điều khoản dài dằng dặc ai mà kiên nhẫn, thôi thì bấm đồng ý cho xong chuyện.
hình mờ do bụi bám ống kính, lấy khăn mềm lau nhẹ chứ đừng lấy vạt áo chà.
chúng em đã thử ghép bộ dự báo chuỗi thời gian với dữ liệu mưa để đoán lượng điện tiêu thụ ngày mai.
trạm cân tự động ghi biển số, trọng lượng, ảnh xe rồi đồng bộ về phòng điều hành của mỏ.
cụ Tư mù chữ mà giờ gọi video cho cháu bên Mỹ nhoay nhoáy.
bẻ khoá phần mềm xài chùa coi chừng dính mã độc đào tiền, máy nóng như cái bếp.
giải pháp xác thực đa yếu tố gồm mật khẩu, vân tay và mã dùng một lần sinh ra trên điện thoại.
tiếng quạt máy chủ vù vù suốt đêm, nhà kế bên sang gõ cửa mấy lần.
tổng đài tự động bắt bấm hết phím một tới phím chín mà vẫn không gặp được người thật.
nếu mất mạng, thiết bị vẫn ghi tạm vào thẻ nhớ, lúc có sóng sẽ gửi bù phần còn thiếu.
anh đừng cắm chung nồi cơm với máy chủ một ổ, có ngày cháy cả chùm.
hoạ sĩ giận lắm vì tranh của mình bị đem dạy máy vẽ mà không ai hỏi một câu.
bộ gõ dấu bị lỗi, chữ ươ hiện ra thành ô vuông rỗng trên trang in.
thuê chuyên gia dò lỗ hổng theo hình thức săn tiền thưởng rẻ hơn nhiều so với khắc phục hậu quả.
trên xe buýt có màn hình báo trạm kế tiếp nhưng nó báo sớm một trạm, bà con xuống lộn hoài.
cái vòng đeo tay trẻ em rò rỉ vị trí ra ngoài, phụ huynh nghe tin mà lạnh sống lưng.
phân xưởng đã lắp cổng thu thập số liệu từ hai mươi máy dệt, mỗi lần đứt sợi đều có dấu vết.
mực in tem giá phai sau vài tuần để ngoài nắng, nhân viên quầy phải dò lại bằng mắt.
chia mạng thành các vùng riêng cho khách, cho camera và cho kế toán để lỡ hư một chỗ không lây sang chỗ khác.
nông dân chụp cái lá bệnh gửi lên, chừng mười giây sau máy trả lời tên sâu và cách xử lý.
giá thuê bao tính theo đầu người dùng, công ty đông thợ thời vụ thành ra trả oan.
tệp đính kèm quá nặng nên thư bị dội ngược, anh chịu khó tải lên kho chung rồi gửi đường dẫn.
học sinh nộp bài qua nền tảng trực tuyến, hệ thống soi trùng lặp rồi tô vàng những đoạn chép.
camera hành trình lắp kính trước rung bần bật, qua ổ gà là hình nhoè nhoẹt.
ban giám đốc quyết định dừng dự án vì yêu cầu thay đổi xoành xoạch, tiền thì đã cạn quá nửa.
đầu đọc thẻ không tiếp xúc đặt gần khung sắt nên khoảng cách đọc giảm hẳn.
tắt đi bật lại là câu thần chú của mọi anh thợ máy tính từ Bắc chí Nam.
tri thức của mấy bác thợ già nên quay phim, ghi âm, gắn nhãn để lớp sau còn tra cứu.
bán kính phủ sóng trong rừng tràm co lại còn một phần ba vì lá ướt hấp thụ mạnh.
tôi cần cái đồng hồ đo điện ba pha có cổng truyền thông để ráp vô hệ thống giám sát sẵn có.
xem lại băng ghi hình mới vỡ lẽ con khỉ nhà hàng xóm sang vặt trộm chuối.
đội ứng cứu sự cố cô lập máy nhiễm, chụp lại bộ nhớ, truy ngược đường đi của gói tin lạ.
lúc ký thì hứa bảo trì trọn đời, giờ gọi cháy máy chẳng ai bắt.
mỗi đồng tiền số gắn với một cặp khoá, mất cụm từ khôi phục là coi như mất trắng.
hệ thống gợi ý phim đoán trúng phóc sở thích của bà ngoại: toàn cải lương với tuồng cổ.
cửa tự động cảm ứng hỏng mắt đọc, cứ khép vào rồi lại mở ra như trêu ngươi.
người khiếm thị dùng trình đọc màn hình, gặp nút bấm không có nhãn chữ thì chịu thua.
lượng truy cập tăng đột biến lúc công bố điểm thi khiến cổng thông tin nghẽn suốt hai tiếng.
tấm pin mặt trời nuôi trạm quan trắc phủ đầy phân chim, điện yếu xìu nên dữ liệu đứt quãng.
xin cho biết dữ liệu của chúng tôi đặt ở đâu, ai được xem và bao lâu thì bị xoá hẳn.
sợi quang bị gập góc gắt quá nên suy hao vọt lên, phải cắt bỏ rồi hàn nối lại.
thời buổi này cái gì cũng gắn chữ thông minh, nồi cơm, bóng đèn, bồn cầu, tới cái lược chải đầu.
máy nhận ra trái chín nhờ so màu vỏ với bảng chuẩn, sai thì cũng chỉ vài trái trong một rổ.
nhân viên cũ đem theo nguyên danh sách khách sang công ty đối thủ, kiện cáo lằng nhằng.
bản sao số của nhà máy giúp thử trước cách sắp ca, đổi máy mà khỏi phải dừng dây chuyền thật.
con dấu giáp lai bị quét mất nửa nên hồ sơ điện tử bị trả về bắt làm lại.
quét bản vẽ khổ lớn ra mà nét đứt rời rạc, đường gióng biến đâu mất tiêu.
chị lao công vướng chân vô dây nguồn, thế là cả cơ quan mất mạng đúng giờ họp giao ban.
khung năng lực số dành cho cán bộ xã gồm năm nhóm kỹ năng, từ soạn văn bản tới giữ an toàn thông tin.
cứ nghĩ cài phần mềm diệt vi rút rồi là yên tâm, nào ngờ chính nó làm máy chậm rì.
thẻ sim công nghiệp chịu nóng tám mươi lăm độ, để trong tủ tôn ngoài nắng vẫn chạy phà phà.
trẻ con bây giờ chưa biết chữ đã biết vuốt màn hình tìm phim hoạt hình.
bộ phân loại nhầm mèo thành cáo nếu nền ảnh là tuyết, vì nó học vẹt theo khung cảnh.
để rút ngắn thời gian truy vấn, chúng tôi đánh chỉ mục theo ngày giao dịch và mã chi nhánh.
xóm tôi góp tiền gắn sáu cái camera, từ đó nạn trộm chó giảm thấy rõ.
anh kỹ sư dặn đừng tắt ngang khi đèn đỏ còn chớp, vì lúc ấy máy đang ghi.
sóng vô tuyến bị mái tôn dội qua dội lại, điều khiển cổng phải đứng sát rạt mới ăn.
kiểm toán phát hiện phần mềm mua hai tỷ mà ba năm nay chưa ai đăng nhập lần nào.
mô hình ngôn ngữ lớn nói trơn tru nhưng thỉnh thoảng bịa ra điều luật không hề có.
mấy đứa nhỏ trong nhóm khởi nghiệp ăn mì gói viết ứng dụng gọi thợ sửa nước, giờ đã có ba ngàn thợ tham gia.
bà bán tạp hoá đầu ngõ giơ điện thoại lên nghe loa báo tiền về, khỏi cần nhìn mà vẫn biết khách trả đủ hay thiếu.
khu công nghiệp đặt hàng một nền tảng giám sát khí thải nối thẳng với máy tính của chi cục, ống khói nào phun đen là biết liền.
bảng điều khiển bằng tiếng Trung, thợ nhà mình bấm theo trí nhớ, lỡ tay một cái là mất hết thông số cài đặt.
sau trận lũ, phòng máy ngập tới bụng, mấy chục bộ máy tính nổi lềnh bềnh như bè chuối.
mạng nơ ron tích chập trích xuất đặc trưng từ ảnh nội soi, khoanh vùng nghi ngờ polyp để bác sĩ xem lại.
chiếc máy tính xách tay gập mở nhiều quá, bản lề toác ra, cáp màn hình lòi cả ruột.
chúng tôi đặt camera nhiệt trên chòi canh, hễ có đốm lửa trong bán kính bảy cây số là còi hú về hạt kiểm lâm.
ông chủ trại gà muốn ngồi nhà mà biết quạt còn quay, nước còn chảy, máng còn cám.
dùng chung một mật khẩu cho mọi nơi thì chẳng khác nào một chìa mở hết cửa nhà, cửa tủ, cửa kho.
hệ thống phát hiện ngã dành cho người già sống một mình sử dụng ra đa sóng mi li mét, không ghi hình nên giữ được riêng tư.
máy photocopy của xã kẹt giấy liên miên, kéo ra tờ nào cũng nhăn nhúm như lá chuối khô.
mua phần mềm trôi nổi ngoài chợ trời, cài xong thì góc phải màn hình cứ nhảy ra quảng cáo cờ bạc.
dữ liệu được đồng bộ hai chiều, khi xung đột thì bản ghi có thời điểm sửa đổi mới nhất sẽ được giữ lại.
loa báo trộm kêu oang oang giữa khuya, hoá ra là con thạch sùng bò ngang mắt hồng ngoại.
trường nào còn dư máy tính cũ xin gom về cho tụi nhỏ vùng sâu tập gõ mười ngón.
kỹ sư tri thức ngồi nói chuyện với bác lái tàu kỳ cựu để chép lại từng mẹo tránh luồng cạn.
cái mô đun thu phát hàn chân nguội, gõ nhẹ lên vỏ hộp là mất tín hiệu.
hễ mưa dông là nhà tôi cháy một cục phát sóng, thợ bảo do không có chống sét lan truyền.
phiên bản dùng thử hết hạn sau ba mươi ngày, bản trả phí tính theo số giao dịch phát sinh hằng tháng.
giọng nói bị giả mạo giống đến mức người vợ cũng không phân biệt được chồng thật với kẻ lừa đảo.
tụi em khảo sát rồi, tường bê tông cốt thép dày ba tấc, sóng không lọt qua nên phải kéo dây từng phòng.
máy chủ web ghi nhận hàng triệu yêu cầu mỗi giây đổ về từ những chiếc camera gia đình bị chiếm quyền.
cơ sở dữ liệu đất đai cập nhật chậm, thửa đã tách từ lâu mà trên mạng vẫn còn nguyên một mảnh.
ông cụ cứ ghé sát mặt vào điện thoại, nói oang oang vì tưởng xa thì phải hét.
nhà báo hỏi sản phẩm này hơn hàng ngoại ở điểm nào, anh giám đốc trẻ đáp gọn: hiểu tiếng Việt và dễ sửa.
cảm biến siêu âm đo mức bồn bị bọt đánh lừa, số hiện đầy mà thực tế mới lưng lửng.
gói dữ liệu di động cạn vèo vèo vì ứng dụng tự phát phim nền mà chủ máy không hay.
xin tư vấn giúp: xưởng may hai trăm máy, muốn biết mỗi chuyền ra bao nhiêu sản phẩm từng giờ thì làm cách nào?
bộ điều khiển lập trình bị nhiễu từ biến tần, rơ le đóng cắt lách tách chẳng theo trật tự gì.
phòng thí nghiệm bảo mật chỉ ra rằng đồ chơi biết nói có thể bị nghe lén qua kết nối không dây không mã hoá.
thẻ bảo hiểm trên điện thoại thì hết pin là chịu, nên bà con vẫn thủ sẵn tờ giấy ép nhựa trong bóp.
các cột mốc bàn giao được viết rõ trong hợp đồng, trễ một tuần phạt hai phần trăm giá trị còn lại.
kho ảnh cưới của tiệm nằm hết trong một ổ cứng di động, rớt cái bịch xuống nền gạch là xong đời.
máy đọc chỉ số điện từ xa giúp ngành điện bớt cảnh leo cột, bớt luôn chuyện ghi nhầm nhà này sang nhà kia.
xoá xong vẫn thấy còn trong thùng rác, dọn thùng rác rồi thì chỉ có tiệm cứu dữ liệu mới may ra.
`
