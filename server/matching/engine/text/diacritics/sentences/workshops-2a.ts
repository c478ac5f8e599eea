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
`
