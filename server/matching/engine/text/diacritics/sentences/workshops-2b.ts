export default `
máy xay gạo trục cao su mòn vẹt, gạo gãy nhiều, cám lẫn tấm.
máy đánh bóng gạo nóng quá, hạt bạc bụng nứt rạn, thương lái ép giá.
máy ép dầu lạc trục lõi mòn, bã ra ướt rượt, dầu ít mà đục.
máy nghiền đá hàm kẹt cục sắt, bánh đà khựng lại đứt phăng dây đai.
máy trộn bê tông rỉ vữa qua cổ bạc, xi măng đóng cứng như đá.
máy sấy thăng hoa hút chân không không xuống nổi, nghi gioăng cửa có sợi tóc vướng.
bơm chân không vòng dầu hút phải hơi nước, dầu hoá thành kem trắng.
máy đóng chai bị rơi nắp, kẹt chai, bể loảng xoảng liên hồi.
mắt thần bám bụi đường nên đếm sai, thùng hai mươi bốn chai có khi chỉ hai ba.
máy dán nhãn lúc thẳng lúc xéo, khách nhìn là chê hàng lởm.
đầu hàn túi cháy sém, đường dán nhăn nheo, nước mắm rỉ ra ướt thùng.
thay thanh nhiệt mới và bọc băng teflon nâu thì túi hết dính.
cân định lượng gạo nhảy số loạn xạ mỗi lúc cẩu chạy ngang phía trên.
cảm biến lực bị ẩm, số không cứ trôi, sáng chỉnh chiều lại lệch.
ai nhận đến tận nơi cân chỉnh trục cán cho máy xay lúa ở Thoại Sơn không ạ?
thợ hẹn sáng mai mà chờ tới xế chưa thấy bóng, gọi thì bảo kẹt đám giỗ.
tiền công sửa có hai trăm, tiền xe đi về hết ba trăm, cười ra nước mắt.
nhà cung cấp hứa bảo hành tận nơi, đến lúc hỏng thì đùn đẩy hết đại lý này tới đại lý nọ.
chúng tôi cần một thiết bị giám sát rung giá rẻ, gửi cảnh báo về điện thoại được càng tốt.
nhóm nghiên cứu gắn cảm biến gia tốc lên vỏ máy bơm và học dạng tín hiệu lúc bình thường.
mô hình phát hiện sớm bất thường trước ba tuần, đủ để sắp xếp dừng máy vào chủ nhật.
dữ liệu truyền không dây bị nhiễu trong nhà xưởng toàn sắt thép, gói tin rơi rớt nhiều.
pin của nút cảm biến dùng được khoảng mười tám tháng nếu mỗi giờ gửi một lần.
xin hỏi ngưỡng rung bao nhiêu milimét trên giây thì phải dừng bơm ba mươi kilôoát?
bệ mềm và bệ cứng có ngưỡng khác nhau, anh xem kỹ bảng trong tiêu chuẩn.
bu lông nền lỏng một góc nên máy chạy cứ nhún nhảy, siết lại là lặng thinh.
chân mô tơ không bằng phẳng, siết vào làm vỏ bị vặn, khe hở rôto lệch.
bạc lót trục khuỷu lột từng lớp thiếc, áp suất nhớt về gần không.
dùng nhớt tái chế cho rẻ, ai dè máy rục trong một mùa.
mẫu nhớt gửi phòng thí nghiệm, kết quả trị số axit đã vượt ngưỡng phải thay.
dầu gốc tổng hợp chịu nhiệt bền hơn dầu khoáng nhưng giá gấp ba.
mỡ liti và mỡ gốc đất sét trộn chung sẽ nhũn ra, chảy hết khỏi ổ.
hệ thống bôi trơn tập trung nghẹt ống đồng nhánh, con trượt phía xa khô rang.
châm dầu nhỏ giọt vào xích tải sơn phải dùng loại không chứa silicon.
ròng rọc đầu cần trục khô mỡ rít lên từng hồi nghe rợn tóc gáy.
khớp các đăng rơ lắc rắc, chạy nhanh là rung bần bật dưới gầm.
ly hợp điện từ ăn không dứt khoát, bàn máy giật từng nấc.
phanh hãm mô tơ bó cứng, nóng đỏ, bốc mùi khét như cao su cháy.
then bằng bị dập, trục quay mà buly lơi, đóng vô lại vài bữa lại lỏng.
ống lót côn kẹp chặt hơn then nhiều, tháo ra cũng dễ, khỏi cần cảo.
bánh xe cầu trục gặm ray, phoi sắt rải lấm tấm dọc đường chạy.
sửa xong chạy thử không tải ba mươi phút, tăng dần lên nửa tải rồi mới đầy tải.
biên bản bàn giao có chữ ký của cơ điện, sản xuất và người vận hành.
sếp Nhật đi kiểm, lấy khăn giấy trắng quệt dưới gầm máy coi có dính dầu.
lau máy cũng là kiểm máy, nhờ lau mới thấy vết nứt, con ốc rơi.
dán tem xanh đỏ trên mặt đồng hồ để liếc qua là biết thừa hay thiếu.
mỗi thợ vận hành tự tra dầu, siết ốc máy mình, chuyện lớn mới gọi tổ cơ điện.
hồi đầu bà con cằn nhằn thêm việc, vài tháng sau máy ít hư lại đâm ra thích.
phân xưởng mất nước làm nguội đột ngột, áo máy nén nứt toang.
lũ ngập trạm bơm, mô tơ ngâm nước ba ngày, sình non bám đầy bên trong.
rửa bằng nước sạch, súc cồn, đem phơi nắng rồi sấy kỹ thì vẫn cứu được.
chuột làm tổ trong tủ điện, cắn đứt dây điều khiển, cả dàn nằm im re.
thạch sùng chui vô công tắc tơ dính cháy queo, hai tiếp điểm hàn chặt.
gián, kiến, tắc kè toàn gây chuyện trời ơi đất hỡi.
sét đánh lan truyền cháy bo điều khiển máy cho ăn, cả ao tôm mất ôxy.
cọc tiếp địa đóng ở đất đá ong khô, điện trở mấy chục ôm.
thêm than bùn với muối giảm điện trở đất được một thời gian rồi đâu lại vào đấy.
sờ vỏ máy tê tê, rà bút thử thấy đỏ, coi chừng chết người đó cha nội.
lắp ngay cái chống giật ba mươi miliampe, đừng tiếc mấy trăm bạc.
van bướm đóng không kín vì gioăng bị rách, nước cứ ri rỉ chảy ngược về.
đóng van nhanh quá, nước dội ngược kêu ầm ầm, ống PVC nứt dọc hai mét.
nên lắp van một chiều có lò xo hoặc bình chống va ở cuối tuyến.
đồng hồ áp kim rung tít mù, đọc không ra số, gắn thêm van tiết lưu kim.
ống xả bùn lắng cặn cứng, thông bằng lò xo không nổi phải cưa bỏ nguyên đoạn.
lưu lượng kế điện từ hiện số âm, hoá ra thợ gắn ngược mũi tên.
khớp nối mềm giãn nở rách lớp inox mỏng, hơi xì nghe như rắn phun.
xe nâng dầu nâng lên run run, xích nâng hai bên chùng không đều.
bình điện xe nâng châm nước máy thay nước cất, nửa năm là chai.
càng nâng nứt ở gót, kẻ thẩm thấu màu đỏ hiện ra đường chỉ mảnh.
máy ép thức ăn viên mòn lỗ khuôn, viên ra bở, bụi nhiều, cá chê.
khuôn nghẹt phải khoan từng lỗ một, hai anh em ngồi khoan tới sụm lưng.
trộn cám với dầu chạy đuổi trước khi dừng thì hôm sau mở máy nhẹ nhàng.
dao băm cỏ voi cùn trơ, thân cây quặt quẹo chứ không đứt.
máy bóc vỏ đậu phộng bể nhân quá xá, rổ lưới hở to hơn hột.
máy cắt lát sắn kẹt rễ, lát dày lát mỏng phơi khô không đều.
em học cơ điện mới ra trường, vô nhà máy thấy cái gì cũng lạ hoắc.
chú Ba tổ trưởng cầm tay chỉ việc, từ cách cầm cờ lê cho tới nghe tiếng máy.
làm thợ bảo trì phải tò mò, máy im cũng hỏi vì sao nó im.
đừng thay bừa linh kiện khi chưa tìm ra gốc rễ của cái hỏng.
hỏi năm lần vì sao thì lòi ra chuyện cái lưới lọc hai mươi nghìn bị quên lắp.
tổng chi phí sửa chữa năm ngoái vượt dự toán một tỷ hai, phòng tài chính yêu cầu giải trình.
thanh lý dàn cũ theo hình thức đấu giá kín, hồ sơ bán tại văn phòng trong giờ hành chính.
lô thiết bị tồn kho được trích khấu hao hết từ năm hai nghìn mười tám.
bên tư vấn kiểm toán năng lượng đề xuất thay mô tơ hiệu suất cao, hoàn vốn chừng hai năm rưỡi.
ông giám đốc gật gù rồi bỏ vô ngăn kéo, cả năm không thấy nhắc.
máy vắt quần áo của tiệm giặt hễ chạy nhanh là nhảy chồm chồm, đi lết ra tới giữa nhà.
giảm xóc dưới lồng giặt xì hết dầu, cái vỏ ngoài đập cành cạch vào vách.
bạc chà của máy trộn bột bị cháy, mùi khét ám cả vào bánh mì.
ổ lăn tự lựa chịu được trục hơi cong, cho nên hay dùng ở quạt lò và sàng rung.
ổ đũa côn phải chỉnh độ rơ dọc, siết hết cỡ rồi nhả ra một phần sáu vòng.
chữ hai rờ ét trên vành bi nghĩa là hai mặt đều có nắp cao su che bụi.
bi gốm nhẹ và cách điện, lắp vào động cơ chạy biến tần thì không lo bị phóng điện.
hàng trôi nổi khắc chữ nông choẹt, cạo móng tay cũng mờ, nghe giá là biết của giả.
bộ truyền đai thang hẹp truyền được công suất lớn hơn mà bề ngang nhỏ gọn.
nhông sên dãn quá cỡ, cắt bớt hai mắt cũng chỉ ăn thua dăm tuần.
xích nhúng trong dầu êm hơn xích để trần, bù lại phải làm hộp che kín đáo.
con đội xích tự động kẹt, sên chùng quật vô vách nghe lách cách mỗi lần giảm ga.
trạm bơm tiêu úng của xã có năm tổ máy thì ba tổ nằm liệt, mưa lớn là lúa chìm nghỉm.
cụm thuỷ nông đề nghị cấp vốn đại tu trước mùa lũ, giấy tờ chạy lòng vòng tới tháng chín.
rác, lục bình trôi về bít song chắn, nước hút không kịp, bơm rung chuyển cả nhà trạm.
trục bơm dài sáu mét treo đứng, bạc cao su bôi trơn bằng nước mòn không đều.
bể hút cạn tạo xoáy phễu kéo không khí xuống, phải thả phên tre phá xoáy.
bà con bơm nước mặn thì nên chọn cánh nhựa hay thép trắng, gang xám ăn một năm là mục.
máy thổi khí ao nuôi chạy ngày đêm, cánh root cọ vỏ nóng cháy cả sơn.
ống dẫn khí xuống đáy ao bung đầu nối, bọt sôi một chỗ còn chỗ khác lặng như tờ.
quạt nước guồng gãy trục nhựa, cánh trôi lềnh bềnh, nửa đêm phải lội xuống vớt.
hộp số quạt nước ngập nước lợ, vỏ nhôm ăn trắng bột rồi thủng.
máy sục dạng phun tia hút không khí nhờ áp suất âm ở cổ thắt.
thợ quấn mô tơ đếm sai vòng dây nên dòng ba pha lệch nhau tới hai mươi phần trăm.
cuộn dây chạm vỏ thì đo bằng đồng hồ ôm kế không ra, phải dùng mêgôm quay tay.
rôto lồng sóc nứt thanh dẫn, kim ampe cứ lắc lư chầm chậm theo nhịp.
khe hở không khí giữa rôto và stato lệch tâm sinh ra lực hút một phía.
động cơ nam châm vĩnh cửu mất từ khi quá nhiệt, mômen giảm hẳn mà bên ngoài không thấy gì.
động cơ bước bị trượt bước, máy khắc ăn sai một khoảng đúng bằng bước ren.
encoder dính mỡ, số xung thiếu nên vị trí cứ lùi dần sau mỗi chu kỳ.
cáp tín hiệu đi chung máng với cáp động lực, nhiễu làm trục servo giật nảy.
tách riêng hai máng, nối lưới chống nhiễu về một đầu thì máy hết lên cơn.
bơm cánh gạt kêu như cối xay, tháo ra thấy vòng stato hằn sóng lăn tăn.
dầu thuỷ lực đầy trong thùng mà bơm mới lắp vẫn không lên áp, té ra trục quay ngược.
súc đường ống bằng dầu loãng chạy xoáy qua lọc năm micrômét cho tới khi đạt độ sạch yêu cầu.
xưởng đóng tàu quên gỡ miếng giẻ trong ống, giẻ trôi vào van tỉ lệ kẹt cứng ngắc.
van tỉ lệ đòi dầu sạch hơn hẳn, một hạt cát cũng đủ làm lõi trượt khựng.
cần thuỷ lực trầy rỗ do bụi mía, mỗi lần thụt vào kéo theo một vệt dầu.
mạ lại cần piston ở Sóng Thần, bóng lộn, bảo hành sáu tháng.
chén phốt đặt theo mẫu bằng nhựa polyurethan bền hơn cao su nitrin nhiều lần.
bộ lọc, chỉnh áp, châm dầu đặt trước cụm van khí, cốc nhựa nứt do hơi dung môi.
xi lanh khí chạy tới cuối hành trình đập cái cộp, vặn vít giảm chấn một tí là êm.
cuộn hút van điện từ cháy, cầm thấy nhẹ tênh và ám mùi nhựa khét.
máy ép khí bắn đinh lúc lút lúc lòi, dây hơi dài năm chục mét ruột nhỏ xíu.
tăng ống chính từ hai mốt lên ba tư, tổn thất áp giảm thấy rõ ở cuối dãy.
hai máy nén đặt chung một mức áp nên giành nhau đóng ngắt, cần bộ điều khiển luân phiên.
nhiệt thải của máy nén dẫn qua bình trao đổi đun nước tắm cho công nhân, khỏi tốn gas.
máng rót xi măng dài hơn ba chục mét, bụi bay trắng xoá mặt người.
băng chuyền dốc chở bao cứ tuột xuống, dán thêm gờ cao su là bám.
băng lưới inox nướng bánh giãn dài, móc lưới bung, bánh rơi qua khe cháy thành than.
con lăn tự do kẹt vì màng co quấn trục, thùng dồn cục rồi rớt xuống.
tấm nhựa mô đun gãy khớp, thay từng miếng tại chỗ khỏi tháo cả dàn.
dây kéo khẩn cấp dọc băng tải bị cột chặt vì hay vướng, thế thì còn cứu được ai.
tang từ đặt đầu băng giữ lại đinh ốc lẫn trong dăm gỗ, cuối ca gỡ cả rổ.
ông kỹ sư trưởng nói tiền bôi trơn chỉ bằng một phần trăm mà tránh được phân nửa hỏng hóc.
dây nhợ chằng chịt, sơ đồ điện thất lạc từ đời nào, mỗi lần mất điện là mò kim đáy bể.
vẽ lại sơ đồ theo thực tế, đánh số từng đầu cốt, mất đúng hai tuần nhưng đáng đồng tiền.
phòng máy nóng bốn mươi lăm độ, người vào một lúc là choáng váng.
tiếng ồn đo được chín mươi tám đêxiben, nói chuyện phải ghé sát tai hét.
bọc tiêu âm bằng bông khoáng và tấm đục lỗ, hạ xuống còn tám mươi mốt.
mấy anh coi giùm, máy nổ D15 nhà tui quay tay nhẹ hều, không có hơi.
xupáp cháy hở, đổ xăng vô họng xả thấy rịn qua liền.
chỗ tui ở cồn, muốn kêu thợ phải qua đò, nhiều khi máy hư nằm luôn cả vụ.
giá có bộ đồ sửa cầm tay kèm hướng dẫn bằng hình thì bà con đỡ phải chờ.
ngoài bãi gió cát, bạc máy tuốt muối chưa kịp nóng đã gỉ.
muối bám ướt nhẹp mọi thứ, công tắc mở lên kêu rẹt một tiếng rồi tắt ngấm.
quy trình đại tu gồm tháo rời, tẩy rửa, đo đạc, phục hồi, lắp ráp và thử nghiệm.
mỗi chi tiết được đánh dấu vị trí, chụp ảnh trước khi tháo, xếp theo thứ tự lên bạt.
đến lúc ráp lại còn dư ba con ốc, cả nhóm nhìn nhau ngớ ra.
`
