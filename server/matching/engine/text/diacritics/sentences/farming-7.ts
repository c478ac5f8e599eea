export default `
máy cày nhà tôi leo bờ cứ ngóc đầu lên, ngồi trên mà tim đập thình thịch.
nổ máy được chừng nửa tiếng là khói trắng phun mù, nước làm mát sôi ùng ục trong két.
thợ mở nắp quy lát ra thì thấy gioăng cháy đen một đoạn, nước lọt vào buồng đốt.
xin hỏi chỗ nào tiện lại cái trục các-đăng cho máy Kubota đời cũ, phụ tùng chính hãng đắt quá?
hộp số kêu lạo xạo, vào số hai bị trả ra, giật cục một cái muốn gãy cổ.
thay nhớt cầu mà quên siết ốc đáy, chạy ra tới ruộng thì nhớt loang thành vệt dài.
côn dính, đạp lút chân mà máy vẫn trườn tới, suýt ủi sập chuồng bò nhà người ta.
cái phay đất quay ngược chiều tiến nên kéo cỏ quấn chặt vào trục, cứ năm phút phải dừng gỡ.
dao phay bằng thép lò xo tôi cứng, gặp đá thì mẻ chứ không cong như hàng chợ.
lò rèn đầu làng đắp lại lưỡi cày, than đỏ rực, búa nện chan chát, nhúng nước xèo một tiếng.
cày chảo ba lá kéo nặng, đầu máy nhẹ quá bị trượt bánh, phải treo thêm tạ phía trước.
lốp trước nứt chân chim, bơm căng buổi sáng, trưa nắng nổ bép, giật mình tưởng ai bắn súng.
bánh xích cao su đứt lõi thép, mua sợi mới mười mấy triệu, cả vụ gặt chưa lấy lại vốn.
bình ắc quy yếu, quay khởi động kêu tạch tạch, câu nhờ bình xe ben mới nổ.
dây đề chạm mát, tia lửa xẹt trúng rơm khô dính gầm, máy gặt cháy rụi chỉ còn bộ khung.
từ đó ai chạy máy cũng thủ bình chữa cháy với cái vòi xịt bụi rơm cuối ngày.
buồng lái không mái, nắng chang chang, lái một buổi là da tróc, tai ù đặc.
lắp máy lạnh cho cabin thì tốn công suất, nhưng người lái tỉnh táo, ít gây lỗi.
động cơ điêzen một xi lanh rung quá, bu lông bắt bệ tự tháo, dùng đệm vênh và keo khoá ren.
máy xới tay chạy xăng hai thì pha nhớt sai tỷ lệ nên khói xanh lè, bó piston.
giật nổ mỏi tay không lên, tháo bugi ra ướt sũng, lau khô, đánh giấy nhám là chạy lại.
xăng để lâu trong bình con ba tháng, bộ chế hoà khí đóng keo vàng, súc axeton mới thông.
dầu lẫn nước, bét phun nghẹt, máy nổ bịch bịch, khói đen, yếu xìu lên dốc không nổi.
lọc gió bịt kín bụi trấu, vỗ ra cả nắm, thảo nào hao dầu như uống nước.
kỹ sư khuyên gắn cốc lọc ly tâm thô phía trước, tuổi thọ lõi giấy tăng gấp ba.
máy cấy sáu hàng tay cấy gãy răng, bỏ trống một hàng mà người lái không hay.
khay mạ dày rễ yếu, lên máng thì sụp, cây nằm nổi trên mặt bùn trôi theo nước.
máy trồng mía đặt hom nghiêng, lấp đất mỏng, kiến tha mất mắt mầm.
dàn gieo hạt khí động hút từng hạt dính vào đĩa, bàn gạt bỏ hạt đôi, thổi rơi xuống rãnh.
bắp không đều cỡ thì bỏ lỡ, đĩa mòn thì rớt hai, chỉnh chân không theo hạt là êm.
cảm biến quang dưới ống gieo báo nghẹt bằng tiếng bíp, lái xe biết liền mà xuống thông.
máy vun luống trồng khoai lên luống lệch như con rắn bò vì người lái nhìn lại sau hoài.
gắn định vị RTK tự dẫn hướng, luống thẳng tắp như kẻ chỉ, sai lệch có hai phân rưỡi.
trạm gốc đặt nóc trụ sở, cúp điện mất tín hiệu, máy đứng giữa đồng chờ như trời trồng.
dịch vụ sóng định vị thu phí hai triệu một năm, chia ra mỗi công mấy trăm bạc.
máy bay phun thuốc tám cánh quạt thổi ép lá lật lên, hạt sương bám cả mặt dưới.
gió hơn năm mét một giây thì đừng bay, thuốc trôi sang ao cá nhà người ta là đền ốm.
hôm rồi vướng dây điện trung thế, cánh gãy văng mỗi nơi một mảnh, tám chục triệu đi tong.
pin bay được chín phút, sạc bằng máy phát ngoài bờ, quạt làm mát kêu o o suốt buổi.
pin phồng mà tiếc vẫn xài, đang nạp thì bốc khói khét lẹt, quăng xuống mương còn cháy sủi bọt.
đăng ký vùng bay với quân khu, chờ văn bản, lúa thì đạo ôn lan từng ngày.
thằng Khánh học lái ba tuần có chứng chỉ, giờ bay thuê ngày kiếm hai triệu.
béc ly tâm quay mười hai ngàn vòng cho hạt một trăm năm mươi micron, giảm còn hai lít nước mỗi công.
bà con sợ ít nước không đủ ướt, thả giấy nhạy nước ra đo, chấm xanh dày kín mới tin.
rải phân bằng drone đĩa văng, hạt lớn bay xa hạt bụi rớt gần, phải trừ hao chồng mép.
sạ lúa từ trên không đỡ dấu chân, nhưng lúc gió giật thì hạt dồn một góc.
ra-đa địa hình giữ độ cao ba mét, qua luống thanh long trụ cao nó giật lên tụt xuống.
máy ảnh đa phổ chụp năm kênh, ghép lại ra bản đồ chỗ xanh chỗ đỏ cho cả nông trường.
đỏ không hẳn là thiếu phân, có khi đất trũng, có khi chuột cắn, ra tận nơi mới rõ.
phun theo ô ghi trên bản đồ, chỗ cần mới mở van, tính ra bớt một phần ba lượng thuốc.
tia nước bật chậm nửa giây so với toạ độ, lệch cả mét rưỡi, kỹ sư bù trễ trong phần mềm.
robot làm cỏ nhận cây cải nhờ mạng nơ-ron, lưỡi dao thò ra thụt vào giữa các cây.
lá héo che nhau, bùn bắn ống kính, nó xới luôn cây trồng, sáng ra nhìn mà xót.
đốt cỏ bằng tia laser nghe hiện đại, song công suất điện và giá tiền khiến ai cũng chùn.
máy hái chè tự hành bám luống nhờ lidar, lưỡi rung, khay rung, búp gãy còn nhiều.
máy rung cây điều kẹp thân lắc hai mươi héc, trái chín rụng, trái xanh rụng theo một ít.
lắc mạnh quá tróc vỏ chỗ kẹp, vài tháng sau nấm vào, cây sùi mủ.
máy đào củ lạc có sàng rung giũ đất, trời ẩm đất bết thành cục, củ lẫn bùn.
máy thu hoạch hành phải cắt lá, bới, xếp hàng phơi, ba việc ba máy, vốn nào chịu nổi.
máy gặt mini tám triệu cầm như phát cỏ, bó rạ nghiêng một phía, hợp ruộng bậc thang.
máy bóc bẹ ngô trục cao su quấn râu, lõi ướt dễ vỡ, hạt rơi lả tả.
máy nghiền rác vườn nuốt cành to bằng cổ tay, cành xơ dừa quấn trục, chết máy liên tục.
xe rùa điện chở phân lên đồi, mô tơ bánh sau, xuống dốc hãm tái sinh, có phanh tay.
cáp treo kéo chuối chạy ròng rọc dọc lô, hai mươi buồng một đoàn, khỏi vác vai dập trái.
trụ bê tông chân nghiêng, dây chùng, ròng rọc trật ray, buồng chuối rơi bẹp dí.
băng tải cao su mép sờn, lệch sang trái cọ khung, bốc mùi khét, căn lại con lăn đuôi.
nối băng nguội bằng keo hai thành phần, ép một đêm; móc kẹp thép thì nhanh mà hay vấp gạt.
máy phân loại trái theo cân, từng chén lật vào ngăn, cái nào bi kẹt là rớt nhầm cỡ.
rửa băng cuối ca, xịt trúng tủ điện, biến tần báo lỗi chạm đất, sáng hôm sau nằm luôn.
che tủ cấp kín nước sáu lăm, đặt cao, sấy ẩm bằng điện trở nhỏ, khỏi mồ hôi.
lò sấy nông sản gia đình quây tôn, quạt hướng trục thổi ngược, điện trở đứt lúc nửa đêm.
nhiệt kế dán ngoài vỏ chỉ bốn mươi, trong ruột chín mươi, mẻ chuối cháy thành than.
bơm nhiệt xả đáy nước ngưng, đo được bao nhiêu lít là biết hàng đã nhả bao nhiêu ẩm.
sấy thăng hoa chân không trăm pascal, khay giữ âm ba mươi, thanh long giòn xốp nguyên màu.
bẫy lạnh đóng băng dày, dầu bơm nhũ trắng như sữa, phải xả nước thay dầu liền tay.
kho cấp đông gió cuộn cá nông đâu hợp trái mềm, người ta chuyển sang băng chuyền tầng sôi.
phòng kín mà thiếu ôxy, hai công nhân vô kho CA quên đeo máy, ngất ngay bậc cửa.
thiết bị ngày nay chạy cảm ứng, bác nông dân tay chai bấm không nhạy, lấy bút mà chọc.
màn hình chữ Trung Quốc, dịch dán giấy cạnh từng nút, lâu ngày bong mất chẳng ai dám bấm.
hãng báo bảo hành một năm tại chỗ, gọi tới lần thứ tư thì số máy quý khách vừa gọi.
mua máy cũ Nhật bãi về sơn phết như mới, chạy hai vụ bạc đạn, phớt, két nước hư theo nhau.
thợ già nghe tiếng là bắt bệnh, đặt cán tua vít lên thân máy áp tai, ừ, hở xu páp.
học trò ghi hình lại âm thanh, tách phổ, tìm tần số hỏng ổ lăn, so ra khớp với lời thầy.
lịch bảo dưỡng năm mươi giờ, hai trăm giờ, ai cũng gật rồi quên, đồng hồ giờ thì hư.
bơm mỡ các vú mỡ mỗi sáng, tăng xích, xem dây cu roa, siết tai ốc, mất mười phút chứ mấy.
nhà máy cơ khí ở Cai Lậy làm máy bơm, máy sấy, máy xới, thợ hàn chui rúc khói mù.
bản vẽ chưa có, anh Hai Lúa cắt tôn ướm thử, sai thì mài, vậy mà chạy bon bon.
muốn xin sáng chế phải mô tả cho kỹ chỗ mới, chỗ sáng tạo, vẽ hình, nêu yêu cầu bảo hộ.
có xưởng bên kia chép y chang, sơn màu khác, bán rẻ hơn hai triệu, tức mà đành chịu.
chi phí đăng ký giải pháp hữu ích vài triệu thôi, các bác nên làm trước khi mang đi hội chợ.
cử tri kiến nghị hỗ trợ lãi suất mua máy, mức vay bằng trăm phần trăm giá trị hàng hoá.
thế chấp bằng chính cái máy, ngân hàng giữ đăng ký, lắp định vị, trễ hạn là họ kéo.
dùng chung máy phải có lịch, ai đặt trước làm trước, trời mưa thì dời, miễn cãi.
đến mùa, ai cũng muốn làm trước, điện thoại trưởng nhóm cháy máy vì người gọi giục.
ông Lượng uống rượu lái máy ủi bờ, lật nghiêng xuống kênh, may nhảy kịp nên chỉ gãy tay.
khung chống lật với dây đai là thứ ai cũng tháo cho gọn, tới hồi tai nạn mới tiếc.
áo chị Thơm vướng trục láp, cuốn vô, chồng giật cầu dao kịp, khâu ba chục mũi.
chụp che trục nhựa vàng giá hai trăm ngàn, vậy mà tiệm nào bán máy cũng bỏ bớt.
máy băm chuối không phễu dài, thò tay đẩy sát dao, bác sĩ huyện nói tháng nào cũng có ca.
tiêu chuẩn bắt khe hở chỗ nạp không lọt bàn tay, nút dừng khẩn đỏ to ngay tầm với.
xe công nông đầu ngang chở quá tải, đèn không có, đêm đâm nhau ở ngã ba lò gạch.
công an xã nhắc dán decal phản quang, phát không, dán xong bùn trét che mất.
rừng keo bảy năm khai thác, cưa xích gầm, cây đổ ầm ầm, bụi lá bay mù.
cắt miệng hướng đổ chưa đủ sâu, thân toác dọc, bật ngược gốc đập trúng vai người cưa.
đứng chéo phía sau bốn mươi lăm độ, có lối thoát, hô to trước nhát cuối cùng.
xích cùn ra mạt mịn như bột, xích bén ra dăm dài, giũa ba đường một răng là bén lại.
kéo gỗ bằng tời cáp, cáp tưa sợi đâm rách găng, căng quá đứt quất ngang như roi.
đường vận xuất mở ẩu cắt sườn đồi, mùa mưa sạt, bùn đỏ tràn vô ruộng dân.
rừng trồng keo lai hom, đất bạc, mười năm ba luân kỳ, dân tính chuyện chuyển gỗ lớn.
tỉa thưa còn sáu trăm cây một héc-ta, để mười hai năm xẻ được tấm, giá gấp đôi dăm.
bão Yagi quật gãy ngang thân, mười mấy ngàn héc-ta rừng Quảng Ninh nằm rạp.
gỗ gãy phải thu trong bốn tháng, quá thì mọt, nấm xanh, cháy rừng rình rập.
nhà máy dăm ép giá, chỗ chở xa lỗ cước, nhiều chủ rừng châm lửa đốt dọn cho nhanh.
bạch đàn hút nước, dưới tán trơ trụi, suối đầu nguồn cạn, dân bản đòi đổi cây bản địa.
lim, giổi, dẻ, sồi trồng xen, lớn chậm, đời mình trồng đời cháu hưởng.
vườn ươm đóng bầu đất tầng B trộn phân hoai, xếp luống, che ràng ràng, tưới sáng chiều.
hạt lim ngâm nước sôi để nguội tám tiếng, mài cạnh cho thấm rồi ủ cát ẩm.
hom keo cắt vát, chấm IBA bột, nhà giâm phun mù mười lăm giây cách ba phút.
cây mô bạch đàn lùn từ ống nghiệm ra bầu tuần đầu ủ kín, mở dần cho quen gió.
nguồn giống không có lý lịch, cán bộ kiểm lâm lập biên bản không cho xuất vườn.
trồng rừng ngập mặn cấm trụ mầm đước, đi thuyền nhỏ theo con nước, lội bùn ngập đùi.
hà bám kín thân non, trái giống nhổ ngược, sóng đánh dạt, một mùa mất quá nửa.
đan phên tre phá sóng hai lớp giữ bùn bồi, rồi mắm biển tự mọc xanh trở lại.
tràm U Minh mùa khô nứt đất, trực cháy trên chòi cao ba chục mét, ống nhòm treo cổ.
camera nhiệt với trí tuệ nhân tạo báo khói sau ba phút, nhầm sương sớm vài lần đầu.
kênh giữ nước nâng mực lên để phòng cháy, nhưng ngập lâu tràm vàng còi, lại phải cân nhắc.
đội chữa cháy vác bơm chạy, vòi nối hai cây số, tro than bỏng chân qua đế ủng.
thực bì dày, dọn băng cản lửa rộng hai mươi mét trước mùa hanh, trồng vối thuốc làm đai xanh.
đốt nương gặp gió lào, lửa trườn qua khe, cả bản cầm cành cây dập suốt đêm.
khoán bảo vệ rừng bốn trăm nghìn một héc-ta mỗi năm, chia nhóm tuần tra tuần hai lần.
tuần rừng xách dao, gạo, mắm, điện thoại định vị ghi lại vết bẫy, vết cưa, toạ độ.
lâm tặc cưa trộm cây nghiến, nghe tiếng máy mà tới thì còn gốc ứa nhựa.
chúng đục lỗ đổ thuốc cho thông chết khô rồi lấn đất, nhìn tán lá đỏ quạch mà giận.
tiền dịch vụ môi trường rừng thuỷ điện chi trả về quỹ, xuống tới thôn chậm hàng quý.
trữ lượng các-bon đo ô tiêu chuẩn, đường kính ngang ngực, chiều cao, quy ra sinh khối.
quét laser máy bay dựng đám mây điểm, tách từng ngọn, sai số trữ lượng giảm còn một phần mười.
tán rậm quá tia không chạm đất, mô hình cao độ gồ ghề, hiệu chỉnh bằng điểm đo tay.
chứng chỉ FSC nhóm hộ sáu trăm chủ rừng, đánh giá hằng năm, vướng nhất là sổ đỏ chồng lấn.
rừng có chứng chỉ bán cho hãng nội thất cao hơn mười lăm phần trăm, trả tiền mặt tại bãi.
cân gỗ theo tấn tươi, đo theo khối, lái tính kiểu nào cũng có phần hơn.
bãi gỗ tròn sơn đầu chống nứt, tưới nước giữ ẩm mùa khô, gỗ để lâu ố xanh.
xẻ hộp, lưỡi cưa vòng nứt, rung lượn sóng, hàn nối rồi nén lại bụng cưa.
lò sấy gỗ hơi nước mười lăm ngày còn tám phần trăm, hạ nhanh là móp, nứt lõi, cong máng.
mùn cưa, dăm bào gom ép viên nén sáu li, đi Hàn Quốc đốt chung với than.
độ tro quá một phẩy năm, lẫn cát, mẫu bị loại, nguyên tàu chờ phao số không.
khuôn ép mòn, viên lỏng, vỡ vụn, bụi; nguyên liệu ẩm quá mười lăm thì nổ phụt tịt lỗ.
hầm than củi truyền thống khói mù trời, mắt cay, vườn chôm chôm quanh đó rụng bông.
lò than cải tiến thu khí đốt lại, ngưng giấm gỗ làm thuốc xua côn trùng.
tre luồng Thanh Hoá chặt non, khuy, bọ vòi đục măng, bụi thoái hoá lèo tèo.
tre ngâm bùn ba tháng chống mọt, thối inh mà bền; giờ hấp boric áp lực nửa ngày xong.
ép khối tre cacbon hoá làm sàn, keo nhiều quá bị mùi hăng, khách Âu kiểm formaldehyde.
song mây tỉa gai tay toé máu, luộc dầu, sấy diêm sinh cho vàng.
nhựa thông chích hình xương cá, hứng bát, nấu lấy tùng hương với dầu trong vắt.
bời lời, quế, trầm dó bầu khoan lỗ cấy nấm, đợi năm năm chẻ ra xem có dác hay không.
người bán chế phẩm tạo trầm thề sống thề chết, chẻ ra toàn gỗ trắng, lặn mất.
mật ong rừng, măng khô, nấm hương, hạt dổi theo gùi xuống chợ phiên.
lan rừng khai thác kiệt, giờ nhân giống bằng gieo hạt trên thạch rồi trả về vách đá.
khỉ, lợn rừng phá nương, bà con xin phép bắn, kiểm lâm bảo chỉ được xua đuổi.
voi về rẫy chuối nửa đêm, cả xóm gõ xoong nồi, đốt đuốc, rào điện nhẹ giật tê tê.
vòng định vị trên cổ voi nhắn tin khi nó tới cách làng hai cây số.
nhà kính trồng giống rừng tưới bằng giàn cần chạy, cảm biến cân bầu, nhẹ là tưới.
xe ủi san bằng vườn ươm cũ làm khu dân cư, bác thợ già xin đánh đi cây sưa.
trạm khí tượng mini đo gió, mưa, nắng, bốc hơi, mỗi mười lăm phút đẩy lên mây.
chim làm tổ trong phễu mưa, số liệu bằng không cả tháng, ai cũng tưởng hạn nặng.
nguồn nuôi trạm hết pin giữa mùa mưa vì tấm thu khuất bóng cây, chặt cành lại ngon.
cảm biến đất rẻ tiền ăn mòn sau một vụ, đổi loại điện dung bọc epoxy thì bền.
bo mạch phủ keo chống ẩm, kiến vẫn chui cắn dây, rắc băng phiến vô hộp.
dữ liệu thuộc ai, nông dân hay công ty bán thiết bị, trong hợp đồng chẳng ghi dòng nào.
em làm khoá luận về nhận dạng sâu bằng điện thoại, cần ba nghìn ảnh có gán nhãn.
gán nhãn chán như vặt lông vịt, bạn bè giúp được hai bữa rồi viện cớ bận thi.
mô hình chạy trong máy không cần mạng, năm mươi mê-ga, máy đời cũ mở lên giật.
bà con thích đọc bằng giọng nói miền mình, chữ nhỏ quá mắt kém nhìn nhoè.
người bán phần mềm bảo bấm ba cái là xong, tui bấm cả buổi nó cứ bắt đăng nhập lại.
quên mật khẩu, gửi mã về số điện thoại đã bỏ, khoá luôn tài khoản hợp tác xã.
đường dây nóng trả lời tự động, bấm phím một, bấm phím hai, nhạc chờ hết bài này sang bài kia.
cuối cùng con cháu trên thành phố về lễ chỉnh lại trong năm phút.
thang máy nâng hái trái chạy pin, bánh lớn, nghiêng quá mười độ tự khoá, còi kêu.
dàn nâng thuỷ lực xì phớt, từ từ hạ xuống lúc người còn đứng trên, lạnh sống lưng.
ống thuỷ lực phồng bụng là sắp nổ, dầu nóng bắn vô mặt như chơi, thay trước cho chắc.
van phân phối kẹt cát, cày không nhấc, chạy về nhà cày luôn con đường làng.
bơm bánh răng yếu, nâng chậm như rùa, đo áp chỉ chín mươi bar thay vì một trăm sáu.
tự chế máy gieo tỏi đi mười hai hàng, tép phải dựng đầu, đặt nghiêng là mọc quặt.
dùng cánh gắp tre uốn mềm mà hoá hay, đến máy ngoại cũng chưa xử lý được chỗ ấy.
máy tuốt đậu phộng đường kính trống tám tấc, răng thẳng, quay năm trăm vòng, dập vỏ ít.
máy bóc vỏ đậu phộng lưới sắt cong, hạt trầy lụa, bán làm giống không được.
máy chẻ cau, máy bổ cau khô, máy bào sả, xóm tui cái gì cũng chế ra được.
nhờ trường nghề đo giùm lực cắt, công suất, để vẽ lại cho đúng chuẩn mà sản xuất hàng loạt.
thầy trò xuống, ghi số, chụp hình, hai tháng sau gửi bản vẽ CAD và dự toán.
vật tư lên giá, thép hộp từ mười sáu lên hai mốt nghìn, giá bán phải tính lại.
giao máy, hướng dẫn vận hành, ký biên bản, bảo hành mười hai tháng trừ chi tiết hao mòn.
khách kêu lắp xong chạy ngược, hoá ra đấu sai thứ tự pha, đảo hai dây là êm.
khách khác kêu rung, té ra nền lún một góc, chèn miếng thép mỏng là hết.
máy ép cám viên nhà em tịt khuôn, khoan từng lỗ, lần sau trước khi tắt nhét cám trộn dầu.
máy thái lát chuối lưỡi inox mỏng, vừa quay vừa rung, lát ra dày hai li đều răm rắp.
máy gọt dừa xiêm mâm xoay, tay dao đi theo cữ, một phút ba trái, vỏ văng tứ phía.
máy tách hạt ớt, máy cắt cuống ớt dựa vào lỗ sàng, cuống lọt lỗ thì dao gạt đứt.
trái cong không lọt, cuống sót ba mươi phần trăm, vẫn phải ngồi nhặt lại bằng tay.
máy cuộn màng phủ cũ vừa kéo vừa giũ đất, màng dày ba chục micron mới khỏi rách.
thu lại được bảy phần mười, số còn lại vụn trong đất, đành lượm mỗi vụ một ít.
đội tàu kéo, xà lan, ghe chài, thứ nào cũng là máy nông nghiệp ở xứ nước này.
chân vịt quấn lưới, tắt máy lặn xuống cắt, nước chảy xiết, dây cột ngang lưng.
vỏ lãi composite gắn máy đuôi tôm, lướt vèo vèo, sóng đánh lở bờ líp người ta chửi.
máy hút bùn vét mương dọn trên xuồng, đầu khoan phay, ống xả bùn lên gốc dừa.
hút trúng rễ, bao bố, cá trê, bơm khục khặc rồi tắt lịm.
công tơ ba pha trạm bơm hư, điện lực tạm tính theo tháng cao nhất, ai nghe cũng tức.
đơn khiếu nại gửi ngày mùng bốn, hẹn bảy ngày làm việc, đúng ngày họ xuống thay.
thế mới biết, cái gì ghi giấy trắng mực đen thì người ta mới nhúc nhích.
giờ nghỉ trưa dưới bóng xà cừ, thợ máy gối đầu lên lốp, mũ úp mặt ngáy khò khò.
tay dầu mỡ chà bằng cát với bột giặt, móng vẫn đen, đi ăn cưới giấu dưới gầm bàn.
nghề này nghèo chứ vui, máy nằm chết giữa đồng, mình làm nó nổ lại, bà con mừng như Tết.
con trai út đòi học cơ điện tử, tôi gật, miễn sau này về sửa cho ba cái drone.
máy gặt của em chạy được hai vụ thì thùng chứa bị thủng, hạt rơi dọc đường mà không biết.
có xưởng nào nhận chế tạo máy theo ý tưởng của nông dân không, tôi có sẵn hình vẽ tay.
tôi muốn hỏi thuê máy bay không người lái phun vườn sầu riêng cao mười hai mét thì có hiệu quả không?
tán lá dày nên thuốc khó lọt vào bên trong, cần bay chậm, hạ thấp và phun hai chiều.
pin dùng được bao nhiêu lần sạc thì phải thay, giá một bộ mới khoảng bao nhiêu tiền?
thông thường từ tám trăm đến một nghìn lần, tuỳ vào cách sạc và nhiệt độ khi bay.
ở vùng đồi sóng yếu, máy hay mất kết nối rồi tự quay về, đang phun dở thì bỏ ngang.
nên đặt bộ thu phát ở chỗ cao nhất vườn và tránh đứng khuất sau nhà tôn.
máy xới đẩy tay nhẹ dưới năm mươi ký thì phụ nữ cũng điều khiển được trên ruộng nhỏ.
vấn đề là đất khô cứng nó cứ nhảy lên, phải tưới ẩm trước một ngày rồi mới xới.
nhà nước có hỗ trợ mua máy không, thủ tục thế nào, nộp ở xã hay ở huyện?
theo nghị quyết mới của tỉnh, hộ cá nhân được hỗ trợ ba mươi phần trăm nhưng không quá năm mươi triệu.
hồ sơ gồm đơn đề nghị, hoá đơn mua máy và xác nhận của địa phương về diện tích đang sản xuất.
tôi nộp đủ rồi mà ba tháng chưa thấy hồi âm, hỏi thì họ bảo hết chỉ tiêu năm nay.
máy kéo cỡ nhỏ chạy điện êm và không khói, song mỗi lần sạc chỉ làm được bốn công đất.
đổi pin nhanh tại bờ ruộng có thể là lời giải, giống như đổi bình gas vậy.
kỹ sư trưởng cho rằng trong năm năm nữa giá pin giảm thì bài toán này mới thực sự khả thi.
động cơ bị quá nhiệt vì cánh tản nhiệt bám đầy bụi và mỡ, chỉ cần vệ sinh là hết.
nhiều chủ máy không đọc sách hướng dẫn, cứ hỏng mới mang ra tiệm, nên tốn kém gấp mấy lần.
thợ sửa giỏi ngày càng hiếm, lớp trẻ học xong lại xin vào nhà máy lắp ráp điện tử.
trung tâm dạy nghề mở lớp sửa máy nông nghiệp ba tháng, miễn học phí và có cấp chứng chỉ.
người học được tháo rời một động cơ thật, đo từng chi tiết rồi lắp lại cho nổ.
bài thi cuối khoá là tìm ra ba lỗi mà thầy cố ý gài vào máy trong vòng một giờ.
hàn gang bằng que thường hay bị nứt lại, phải nung nóng trước và làm nguội thật chậm.
bề mặt trục mòn có thể phun phủ kim loại rồi mài về kích thước cũ, rẻ hơn mua mới.
lớp phủ phải chịu được cát và bùn, vì vậy người ta chọn bột có cacbit vonfram.
máy sàng rung gây ồn quá mức, công nhân đứng lâu bị ù tai và mất ngủ.
lót cao su dưới chân máy, bọc tấm tiêu âm và luân phiên người đứng là những cách dễ làm trước tiên.
cần lắp nắp che và công tắc hành trình để hễ mở nắp thì máy tự dừng.
robot trong nhà kính chạy trên ống sưởi, ban ngày chở thùng, ban đêm rọi đèn tím diệt nấm phấn trắng.
ánh sáng cực tím liều thấp vào ban đêm ức chế được bệnh mà không làm cháy lá.
nghiên cứu này do một nhóm bạn trẻ ở Đà Lạt làm bằng vật liệu mua ngoài chợ.
họ gặp khó khăn ở khâu định vị vì bánh xe trượt trên nền ướt.
ban đầu robot đâm vào cột liên tục, về sau họ gắn thêm thanh chắn có lò xo và công tắc.
mô hình chạy ổn trong vườn nhà nhưng sang vườn khác lại phải chỉnh từ đầu.
trồng rừng gỗ lớn cần mười hai năm, trong thời gian ấy người dân sống bằng gì?
cần có khoản vay dài hạn mà tài sản bảo đảm chính là rừng đang lớn.
ngân hàng ngại vì sợ cháy, sợ bão và không biết định giá cây đứng.
nếu có bảo hiểm rừng và công nghệ đo trữ lượng đáng tin thì chuyện vay sẽ dễ hơn.
tổ bảo vệ rừng của bản có mười hai người, ngày mưa ngày nắng đều thay nhau đi tuần.
có lần họ đi lạc hai đêm trong rừng già, ăn quả dại và uống nước ống nứa.
loa cảnh báo trên rừng chạy bằng năng lượng mặt trời, phát hiện tiếng cưa máy qua âm thanh.
tuy nhiên tiếng xe máy và tiếng ve mùa hè khiến nó báo nhầm không ít.
gỗ keo non xẻ ra hay bị cong và tách đầu, xưởng mộc chê không muốn nhận.
luộc gỗ, hấp gỗ trước khi sấy giúp giảm ứng suất bên trong, ván thẳng hơn hẳn.
ván lạng mỏng phơi giàn gặp mưa là dính nhau và mốc đen, phải bóc từng tờ.
chúng tôi tìm máy sấy ván con lăn công suất nhỏ, đốt bằng chính vụn gỗ của xưởng.
keo dán thơm nhẹ, ít độc, giá cao hơn keo cũ hai mươi phần trăm, khách có chịu trả thêm không?
sổ tay vận hành cần viết cho người đọc hiểu ngay, có hình từng bước và có phần xử lý sự cố.
dòng chữ cảnh báo phải bằng tiếng Việt, in nổi, không bị phai sau vài mùa mưa nắng.
chú thợ điện dặn đi dặn lại là phải ngắt cầu dao trước khi thò tay vào trong tủ.
vậy mà anh Thìn vẫn chủ quan, bị giật văng ra, nằm viện mất nửa tháng.
chiếc xe thồ cải tiến của cụ Phả chở được hai tạ ngô mà một mình cụ đẩy lên dốc.
cụ bảo mẹo nằm ở chỗ đặt trọng tâm thật thấp và buộc thêm đòn ngang.
máy bơm nước đẩy lên đồi cao sáu chục mét thì phải chọn loại mấy ngựa, ống bao nhiêu là vừa?
bác cho biết thêm chiều dài đường ống và lượng nước cần dùng mỗi giờ thì mới tính chính xác được.
xe nâng tay bị xì dầu, kích lên được một lát lại tụt xuống, hàng nghiêng suýt đè vào chân.
nhà xưởng lợp tôn thấp nên trưa hè hầm hập, máy móc nóng theo, công nhân làm ca chiều rất đuối.
quả cầu thông gió trên mái quay bằng sức gió, lâu ngày khô mỡ nên kêu cót két suốt đêm.
cây giống lâm nghiệp khi bốc xếp lên xe hay bị vỡ bầu, trồng xuống chết mất hai phần mười.
thay bầu ni lông bằng khay lõi xơ dừa vừa nhẹ vừa không vỡ, một người gùi được gấp ba.
mùa khô này đơn vị tôi mượn được hai máy thổi lá để dọn băng cản lửa, nhanh hơn cào tay rất nhiều.
`
