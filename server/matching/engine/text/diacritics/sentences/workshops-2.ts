export default `
vòng bi đầu trục kêu rè rè suốt tuần nay, sờ vào gối đỡ nóng bỏng tay.
thay bạc đạn mới toanh mà chạy chưa hết tháng lại nghe lạo xạo như nhai sỏi.
bạc đạn dỏm bao bì y chang hàng thiệt, tới ông bán lâu năm còn lầm.
mở nắp ra thấy mỡ đóng cục đen sì, lẫn mạt sắt óng ánh.
bơm mỡ quá tay cũng hại, mỡ bị khuấy sinh nhiệt rồi chảy ra ngoài phớt.
vết tróc rỗ trên đường lăn cho biết ổ đã đến hạn mỏi tiếp xúc.
dòng điện rò qua trục đánh thủng màng dầu, để lại những gợn sóng đều như vải nhung kẻ.
đo rung ở ba phương, phương dọc trục cao vọt thường do hai khớp lệch góc nhau.
phổ tần số xuất hiện đỉnh tại tần số qua bi ngoài, kèm dải bên cách nhau đúng tốc độ quay.
thợ già áp cây tuốc nơ vít vào tai nghe máy, phán trúng phóc chỗ hư.
đóng vòng bi bằng búa trực tiếp lên ca ngoài là dại, bi hằn vết lõm liền.
nên dùng lò cảm ứng hâm nóng tới trăm mười độ rồi lồng vào trục cho nhẹ nhàng.
dây cu roa trượt kêu éc éc mỗi khi trời mưa ẩm, rắc phấn vào được lát lại kêu.
bộ ba sợi dây thang mà chỉ thay một sợi mới thì sợi mới gánh hết, mau đứt lắm.
buly mòn rãnh sâu hoắm, dây lọt thỏm xuống đáy nên hết ăn.
căng dây quá mức làm cổ trục mô tơ chịu kéo, bi phía trước hư trước phía sau.
anh lấy ngón tay ấn giữa nhịp, lún xuống chừng một phân rưỡi là vừa.
dây răng của máy đóng gói bị mẻ vài răng nên túi cắt lúc dài lúc ngắn.
bơm nước ruộng nổ máy ầm ầm mà vòi chẳng lên giọt nào, mồi hoài không ăn.
ống hút nứt sợi tóc, không khí lọt vào thì bơm chỉ quay không.
cánh bơm bị ăn rỗ lỗ chỗ giống mối gặm, nghe bên trong lụp bụp như rang bắp.
hiện tượng xâm thực xảy ra khi áp suất cửa hút hạ thấp hơn áp suất bay hơi của chất lỏng.
hạ thấp vị trí đặt bơm hoặc tăng cỡ ống hút là cách dễ làm nhất để tránh xâm thực.
bơm chìm thả giếng khoan tám chục mét, kéo lên thả xuống mất nguyên ngày trời.
phốt cơ khí bị xước mặt than, nước rỉ ròng ròng theo cổ trục xuống nền.
tết chèn amiăng xiết chặt quá cháy khét, nới ra thì nước bắn tứ phía.
để rỉ chừng vài chục giọt mỗi phút là bình thường, nó vừa làm mát vừa bôi trơn.
cái bơm bùn hút nhằm bao ni lông với dây thừng, cánh quấn cứng ngắc.
bơm màng chạy khí nén hút được keo đặc nhưng tiếng đập phình phịch mệt đầu.
bơm trục vít mono bị rách vỏ cao su do chạy khô có mấy phút.
bơm định lượng hoá chất cho lưu lượng trồi sụt vì van bi một chiều đóng cặn.
hai bơm mắc song song mà bơm nhỏ bị bơm lớn đè, nước không đẩy ra nổi.
đường đặc tính của bơm dốc thoai thoải thì lưu lượng thay đổi mạnh khi cột áp đổi chút ít.
nhà em ở cuối nguồn nước yếu xìu, có nên lắp bơm tăng áp ngay sau đồng hồ không?
công ty cấp nước cấm hút trực tiếp trên đường ống, phải có bể chứa trung gian.
rơ le áp lực đóng ngắt lạch tạch liên tục, chắc bình tích áp thủng ruột.
hộp số nóng ran, dầu chảy loang ra chân bệ, mở nắp thăm khói bay lên khét.
dầu hộp giảm tốc đổi sang màu sữa nghĩa là nước đã lọt vào trong.
bánh vít đồng mòn sắc như lưỡi lam, trục vít thép thì vẫn y nguyên.
răng bị tróc từng mảng ở vùng gần vòng chia, người trong nghề gọi là rỗ tổ ong.
khe hở cạnh răng lớn làm máy giật cục mỗi lần đảo chiều.
phân tích hạt mài trong dầu cho biết sắt tăng gấp bốn so với quý trước.
cặp bánh răng nghiêng ăn khớp êm hơn răng thẳng song lại sinh lực dọc trục.
hộp số hành tinh gọn gàng, tỉ số truyền lớn, nhưng tháo ra lắp lại rất dễ nhầm.
chú thợ quên không gióng dấu nên lắp xong quay bằng tay cũng không nhúc nhích.
phớt chắn dầu gắn ngược môi, dầu cứ thế rịn ra bụi bám thành lớp dày.
mô tơ ù ù không quay, tắt vội không là cháy cuộn dây.
mất một pha mà rơ le nhiệt không nhảy, động cơ mười lăm ngựa khét lẹt sau năm phút.
quấn lại mô tơ ở tiệm hết triệu rưỡi, về chạy nóng hơn trước mà yếu hẳn.
sơn cách điện tẩm chưa ngấm, gặp trời nồm đo điện trở tụt còn nửa mêgaôm.
sấy động cơ bằng bóng đèn tròn hai trăm oát trùm bao tải suốt đêm là khô.
chổi than mòn cụt lủn, cổ góp đánh lửa xanh lè vòng quanh.
vành góp phải tiện láng rồi cạo rãnh mi ca thì chổi mới tiếp xúc êm.
quạt giải nhiệt sau đít mô tơ gãy mất ba cánh nên vừa rung vừa nóng.
khởi động trực tiếp làm sụt áp, đèn cả khu trọ chớp tắt chập chờn.
mạch sao tam giác giảm dòng mở máy còn một phần ba song mômen cũng giảm theo.
bộ khởi động mềm tăng điện áp từ từ, nhờ đó băng tải không bị giật đứt mối nối.
biến tần báo quá dòng lúc tăng tốc, kéo dài thời gian dốc lên mười giây thì hết.
bụi cám bay vào biến tần, bám kín cánh tản nhiệt, nửa trưa là nó cúp.
chạy tần số thấp lâu thì quạt gắn liền trục quay chậm, cần thêm quạt cưỡng bức riêng.
tụ khởi động phồng đít, đề mãi không chịu lên, lấy tay mồi cánh quạt thì chạy.
hệ số công suất tụt dưới không phẩy tám lăm, tháng nào cũng bị phạt tiền phản kháng.
tủ tụ bù lâu ngày phình nứt, điện lực họ gửi công văn nhắc nhở.
xi lanh thuỷ lực tự lún xuống khi nâng hàng, rong ruổi tìm mãi không ra chỗ xì.
gioăng pít tông chai cứng nên dầu lọt từ khoang trên xuống khoang dưới.
ống tuy ô thuỷ lực phồng như bắp tay rồi nổ cái đùng, dầu phun ướt sũng cả cabin.
tia dầu áp cao nhỏ như sợi tóc cũng xuyên thủng da, tuyệt đối không lấy tay dò chỗ rò.
van phân phối kẹt lõi vì cặn vecni bám, gõ nhẹ vào thân thì nó nhả.
dầu thuỷ lực sủi bọt trắng xoá, bơm kêu rít, xi lanh đi giật giật.
mức dầu xuống thấp hơn mắt thăm nên bơm hớp cả không khí.
lọc hồi bị tắc, đồng hồ chênh áp chỉ vạch đỏ mà chẳng ai để mắt.
độ nhớt của dầu giảm nhanh khi nóng trên sáu mươi độ, rò rỉ nội bộ tăng lên.
giàn giải nhiệt bám rong rêu, két nước thì cạn queo.
van tràn chỉnh cao quá mức, bơm bánh răng gãy trục ngay hôm chạy thử.
bình tích năng nạp khí ni tơ, dập bớt các xung áp mỗi lần van đóng đột ngột.
bơm pít tông hướng trục điều chỉnh được lưu lượng nhờ thay đổi góc nghiêng của đĩa.
máy xúc cuốc yếu dần về chiều, sáng sớm còn nguội thì vẫn mạnh như thường.
chỗ đầu nối cứ nhễu dầu, quấn băng tan bao nhiêu vòng cũng vô ích.
thay vòng đệm đồng mới và siết đúng lực là khô ráo, có gì đâu mà loay hoay.
máy nén khí chạy miết không ngắt mà hơi vẫn hụt, súng bắn ốc xoay lờ đờ.
ban đêm tắt hết máy, đi dọc đường ống nghe xì xì tới mười mấy chỗ.
rò rỉ khí nén thường ngốn hai ba chục phần trăm sản lượng, nghĩa là tiền điện bay theo gió.
lấy cọ quét nước xà phòng vào mối nối, chỗ nào sủi bong bóng thì đánh dấu phấn.
bình chứa hơi lâu không xả, mở van đáy ra cả xô nước vàng đục.
nước lẫn trong khí nén phun ra làm màng sơn nổi mắt cá lấm tấm.
máy sấy khí tác nhân lạnh đưa điểm sương xuống ba độ, đủ cho xưởng sơn và máy dệt.
dầu máy nén trục vít biến thành keo nhớp nháp, bịt kín lọc tách.
nhiệt độ đầu nén vọt lên trăm lẻ năm, máy tự dừng kèm còi hụ.
lá van hút bị gãy, hơi phụt ngược ra bầu lọc gió phành phạch.
đường ống chính nên đi vòng kín, dốc nhẹ về phía van xả, ống nhánh lấy từ lưng trên.
bình hơi không kiểm định, vỏ gỉ mục, ai đứng gần cũng ơn ớn.
bữa trước ở Biên Hoà có cái bình nổ bay tốc cả mái, nghe mà lạnh sống lưng.
băng tải chạy lệch về một bên, mép cạ vào khung tưa ra từng sợi bố.
mối dán nguội bong ra giữa ca, than đổ đống xuống hầm, xúc tới khuya mới xong.
lưu hoá nóng mối nối trong bốn mươi phút ở trăm bốn mươi lăm độ thì chắc như dây liền.
con lăn kẹt không quay, băng trượt qua mài lõm một bên, lòi cả ruột.
bùn dính trong tang đuôi tạo thành bướu, dây băng nhảy lên hụp xuống.
gắn dao gạt bằng nhựa chịu mòn dưới đầu tang, đất ướt rơi ra gần hết.
đá hộc rơi từ trên phễu xuống chọc thủng mặt băng, xé toạc luôn hai chục mét.
người ta bọc cao su hình thoi quanh trống kéo để chống trơn lúc mưa.
vít tải cám nghẹt cứng, đầu ra vón thành cục bằng nắm tay, phải móc bằng que.
gầu tải lúa đứt bu lông, gầu rớt xuống chân kẹt inh ỏi.
gối đỡ trung gian trong ống vít quấn đầy dây bao, quay không nổi.
vít không lõi thích hợp với bùn ép, rác dai và những thứ dễ quấn.
sàng rung gãy lò xo lá, hạt nhảy lung tung, văng cả ra ngoài máng.
hai mô tơ rung quay cùng chiều thì sàng lắc tròn, ngược chiều mới tạo được đường thẳng.
hư đâu sửa đó hoài, thành thử máy nằm nghỉ còn nhiều hơn chạy.
nhà máy lập kế hoạch bảo trì phòng ngừa theo số giờ chạy chứ không đợi hỏng.
nhân viên bảo trì cầm súng nhiệt bắn từng gối trục rồi ghi vào sổ tay.
ảnh nhiệt hồng ngoại lộ rõ một đầu cốt lỏng sáng trắng giữa tủ điện xanh lè.
phụ tùng thay thế phải đặt bên Ý, ba tháng mới tới, tiền cước đắt hơn tiền hàng.
em tìm hoài không ra mã vòng bi này, số khắc trên vành mờ tịt.
cứ đo đường kính trong, ngoài với bề dày rồi tra catalô là ra thôi cháu.
kho vật tư lộn xộn, thứ cần thì hết sạch, thứ vô dụng lại tồn cả kệ.
lập danh mục phụ tùng trọng yếu, mỗi món giữ tối thiểu hai cái dự phòng.
trưởng ca nửa đêm gọi điện dựng thợ dậy, giọng cáu kỉnh như mắc nợ.
máy đứng một giờ là mất đứt bốn chục triệu, ai mà không sốt ruột.
họp giao ban sáng nào cũng cãi chuyện sản xuất giành giờ không nhả máy cho bảo trì.
khoá nguồn treo thẻ đỏ xong xuôi rồi mới được chui vào thùng trộn.
có người chủ quan chỉ tắt nút bấm, kẻ khác tưởng máy rảnh bật lên, thế là xảy ra chuyện.
sổ nhật ký vận hành ghi qua quýt, chữ như gà bới, hỏi lại không ai nhận.
vòng tua máy nổ lên xuống thất thường, khói trắng đục phả ra từ ống pô.
máy dầu đông phong quay tay đề muốn trẹo vai, mấy hôm lạnh phải hơ cổ hút.
kim phun đái nhiều hơn phun, dầu không tơi nên cháy dở, muội đen bám đầu pít tông.
nước làm mát hao mà chẳng thấy chảy đâu, coi chừng thổi gioăng quy lát rồi đó.
xéc măng bó kẹt thì hơi lọt xuống cạc te, mở nắp châm nhớt thấy phà khói.
căn khe hở xupáp lúc máy nguội, hút hai mươi phần trăm ly, xả hai lăm.
máy phát điện mở lên đồng hồ không lên vôn, mồi bằng bình ắc quy nhấp một cái mới có.
ắc quy để lâu sunfat hoá, nạp vào vài phút là sôi mà chẳng tích được bao nhiêu.
lọc gió bít đặc bụi vải, máy ngộp khói đen um.
tuabin tăng áp rò dầu, tiếng hú the thé như còi xe cứu thương.
lò hơi đốt củi trấu bị xỉ bám ghi, gió không lên, áp tụt lẹt đẹt.
cáu cặn trắng như vôi bám trong ống lửa dày cả nửa phân, tốn củi gấp rưỡi.
nước cấp cứng quá phải qua cột trao đổi ion, lâu lâu hoàn nguyên bằng muối hột.
ống thuỷ sáng tối mù mịt, nhìn không ra mực nước là điều rất nguy hiểm.
van an toàn lò hơi kẹt gỉ, kiểm định viên giật thử không bung.
bẫy hơi hỏng xả phì phì suốt ngày, trắng xoá góc sân.
thu hồi nước ngưng về bồn cấp giúp tiết kiệm khoảng một phần tám nhiên liệu.
quạt hút khói lò rung bần bật vì tro bám lệch một bên cánh.
cân bằng động tại chỗ chỉ cần hàn thêm miếng sắt bảy chục gam vào đúng góc.
quạt ly tâm đấu ngược pha vẫn ra gió nhưng yếu xìu, nhiều người không nhận ra.
tháp giải nhiệt bong tấm tản nước, nước xối thành dòng, chẳng nguội đi bao nhiêu.
máy lạnh kho thiếu ga, ống hồi đóng tuyết trắng bốp tận lốc.
dàn bay hơi đóng băng dày, gió không thổi qua, cá trong kho mềm oặt.
xả đá bằng ga nóng bốn tiếng một bận, mỗi lần chừng hai chục phút.
máy nén lạnh hút lỏng về đập vỡ lá van, tiếng cục cục nghe xót ruột.
amôniắc rò hăng xốc lên óc, công nhân chế biến bịt khăn ướt chạy ra ngoài.
cửa kho hở gioăng, sương bò lấm tấm quanh khung, sàn trơn trợt.
thang máy chở hàng dừng lệch tầng gần một gang, xe đẩy lọt bánh.
cáp thép đứt tới mười mấy sợi con ở một bước bện là phải loại bỏ.
phanh cổng trục mòn má, dừng rồi còn trôi thêm cả mét.
tời kéo ghe lên ụ tuột líp, tay quay đập vô ống quyển tím bầm.
máy gặt đập liên hợp nghẹt rơm ướt, guồng cào quấn chặt như thắt bím.
máy cày lội bùn non, phớt đầu trục hư hết, nước vô hộp số đục ngầu.
máy suốt lúa chạy ì ạch, hạt theo rơm ra trắng bãi, xót của ghê.
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
