export default `
kem dưỡng nhà em làm để tháng là tách nước, mặt trên vàng dầu, dưới loãng toẹt.
phải đồng hoá ở bảy mươi lăm độ, hai pha cùng nhiệt rồi rót từ từ, khuấy một chiều.
chất nhũ hoá chọn sai HLB thì có xay nhuyễn mấy cũng vữa.
xà bông xử lý lạnh ủ bốn tuần mới cứng, vội cắt là cong queo, sủi soda trắng mặt.
bánh xà phòng chảy nhớt trong khay, mùi tinh dầu bay mất tiêu từ bữa trước.
dầu dừa ép lạnh vẩn đục do lẫn nước, ly tâm ba pha thì trong leo lẻo.
sữa rửa mặt tạo bọt nhiều quá làm da căng rát, tróc vảy hai bên cánh mũi.
khách dùng kem trộn trắng bật tông, ngưng là mặt đỏ hừng hực, nổi mạch máu li ti.
trong hũ không nhãn ấy có corticoid liều cao cùng thuỷ ngân, soi máy XRF lòi ra ngay.
son môi tự chế chảy tèm nhem giữa trưa, thỏi gãy ngang lúc vặn.
sáp ong, bơ hạt mỡ, candelilla phối đúng tỷ lệ thì thỏi đứng mà vẫn mướt.
màu củ dền lên môi xinh nhưng hai giờ sau phai sạch, bám ly.
dầu gội bồ kết nấu tay lên men nổ nắp, có cách gì giữ lâu không bỏ paraben?
hạt bồ kết đốt khói thơm xông tóc, mẹ tôi thời con gái tóc dài chấm gót.
bột trà xanh đắp mặt bị ố, sạm đi vì ra nắng liền sau đó.
mỹ phẩm phải công bố trên hệ thống, hồ sơ PIF cất tại công ty mười năm.
thử kích ứng dán miếng ở lưng bốn mươi tám giờ, đọc điểm hồng ban, phù.
mô hình da tái tạo thay cho thỏ, nhỏ mẫu lên rồi đo tỷ lệ tế bào sống.
vi sinh tổng số trong mặt nạ giấy vượt nghìn khuẩn lạc, rút toàn bộ khỏi kệ.
phòng chiết kem mà để cửa sổ mở cho mát thì thua rồi, bụi với nấm tha hồ bay.
nước hoa hồng chưng bị khét nhẹ do cánh hoa dính đáy nồi.
hoa ngọc lan ướp mỡ lạnh lấy mùi, ba chục mẻ thay cánh mới đủ hương.
kem chống nắng ghi chỉ số năm mươi, đem đo thực chỉ được mười tám.
kẽm oxit trắng bệch mặt, cỡ nano thì trong mà người ta ngại ngấm sâu.
tảo biển, nhau thai, nhung hươu, ốc sên, thứ gì cũng bôi được lên mặt hết á.
dịch nhớt ốc sên thu bằng phun sương axit nhẹ, lọc, khử mùi, thêm chất giữ.
người nuôi ốc ở Hà Nam than chăm chúng như chăm con mọn mà bán được bao nhiêu.
collagen vảy cá thuỷ phân xuống dưới ba nghìn dalton, uống tan, hết tanh.
tẩy lông bằng sáp đường chanh, giật cái xoẹt ứa nước mắt.
tiệm móng nồng nặc mùi dung môi, thợ đeo khẩu trang giấy cho có lệ.
spa tiêm filler chui, mũi hoại tử tím đen, cô gái hai mươi mốt tuổi mù một mắt.
laser xoá xăm đốt quá tay để lại sẹo lồi như con rết.
bệnh viện tuyến huyện tối hôm qua nằm ghép ba người một giường, quạt trần kẽo kẹt.
phòng cấp cứu đèn nhá đỏ, xe đẩy rầm rập, tiếng người nhà khóc ngất.
bác sĩ trực hai mươi bốn giờ mắt thâm quầng, húp vội tô mì trương phình.
bấm chuông mãi chẳng thấy điều dưỡng, bình dịch hết, máu trào ngược lên dây.
máy truyền dịch báo nghẽn kêu tít tít suốt, tháo ra thì ra ống bị gập.
bơm tiêm điện trôi tốc độ, lẽ ra năm mi li giờ mà chạy tới bảy.
hiệu chuẩn thiết bị y tế mỗi năm dán tem xanh, quá hạn tem vàng thì đừng dùng.
máy thở phập phồng, ống dây đọng nước ùng ục, sợ nhất là cúp oxy.
bồn oxy lỏng ngoài sân phủ tuyết trắng, van rít lên từng hồi.
hệ thống PSA tách nitơ bằng hạt zeolite cho oxy chín mươi ba phần trăm ngay tại chỗ.
oxy chai thép nặng ì, dân vùng cao cõng lên dốc mất nửa buổi.
lồng ấp sơ sinh hư thanh nhiệt, y sĩ ôm bé da kề da qua đêm.
đèn chiếu vàng da bóng xanh lâu ngày yếu, bé nằm ba hôm bilirubin chưa tụt.
vòng tay đo vàng da qua trán, khỏi chọc gót chân con nít đỏ hỏn.
máy siêu âm đầu dò chết vài tinh thể, hình sọc đen khía dọc.
siêu âm cầm tay cắm điện thoại, cô đỡ thôn bản coi được tim thai.
chụp X-quang phim ướt treo phơi như phơi đồ, giờ số hoá rồi đọc trên màn hình.
áo chì nứt bên trong, soi thấy khe sáng, mặc nặng mà chẳng che.
liều kế đeo ngực ba tháng gửi đọc một lần, ai vượt mức thì nghỉ luân phiên.
máy cộng hưởng từ bay hết heli, sửa tốn cả chục tỷ, bệnh viện treo bảng tạm dừng.
nằm trong lồng kêu cạch cạch đùng đùng, người sợ chỗ kín vã mồ hôi.
trí tuệ nhân tạo khoanh đỏ nốt phổi ba li, bác sĩ coi lại mới giật mình.
phần mềm đọc sai nếp gấp da thành tràn khí, thành ra chẳng dám tin tuyệt đối.
chỉ tự tiêu bảy số không khâu mạch dưới kính, tay không được run mảy may.
dao điện đốt khét lẹt mùi thịt, khói phẫu thuật hút qua màng lọc than.
kẹp mạch nhập chín chục đô một chiếc, trong nước tiện titan còn chừng phân nửa.
nẹp vít xương in ba chiều vừa khít hàm, mổ rút được hơn tiếng.
cấp cứu gãy hở đùi, thanh cố định ngoài lủng lẳng như giàn giáo.
khớp háng nhân tạo kêu lụp cụp, chụp lại thấy lót nhựa mòn vẹt.
hydroxyapatite phủ lên thân khớp cho xương mọc bám vào lỗ xốp.
chân giả nhựa bó mỏm cụt phồng rộp, trời mưa trượt té hoài.
bàn tay robot đọc điện cơ, chú thương binh bóp được quả trứng không vỡ, rưng rưng.
xe lăn điện leo bậc thềm, bình yếu đứng khựng giữa ngã tư.
nạng gỗ tự đẽo chèn vải nách, chai cứng cả một mảng da.
giường bệnh quay tay rơ tay quay, nâng lưng một hồi lại tuột cái ạch.
nệm hơi chống loét xì một ô, bơm chạy u u suốt đêm khỏi ngủ.
vết loét xương cùng sâu hoắm, rửa nước muối, hút áp lực âm, ba tuần thì lên mô hạt đỏ.
gạc tẩm mật ong, gạc alginate, keo bạc, thứ nào hợp vết thương tiết dịch nhiều?
màng sinh học từ da ếch, vảy cá rô phi đắp bỏng giảm đau mà không phải thay băng.
bỏng cồn khi nướng mực, lửa phụt theo dòng rót, mặt cô bé loang lổ.
ngâm nước mát chừng hai mươi phút, đừng bôi kem đánh răng, nước mắm hay mỡ trăn.
sốc điện nhấp nháy, tránh ra, một hai ba, lồng ngực nảy bật lên.
máy AED đặt trong hộp kính ngoài sảnh, có giọng nói hướng dẫn từng bước.
nhồi tim đúng nhịp trăm mười lần phút, người thường học hai tiếng là làm được.
xe cứu thương còi hú mà chẳng xe nào nhường, kẹt cứng ở cầu Sài Gòn.
tổng đài một một năm bận máy, gọi năm bận có người nghe.
trạm y tế xã tường mốc, ống nghe cũ, cái cân nhún đứng im ở vạch bốn mươi.
khúc ruột thừa vỡ, đường ra huyện lở, khiêng võng bốn tiếng mới tới chỗ mổ.
hội chẩn từ xa bằng hình ảnh giật cục, thầy ở Hà Nội bảo kéo kim lên chút nữa.
bệnh án điện tử mới triển khai, gõ hai ngón, xếp hàng dài ra tới cổng.
mất mạng cái là cả viện tê liệt, quay về giấy bút chữ nghĩa ngoằn ngoèo.
tin tặc khoá máy chủ đòi chuộc, ảnh chụp mười năm coi như đi tong.
thẻ bảo hiểm quá hạn một hôm, đành đóng tiền túi tám triệu tư.
giấy chuyển tuyến xin dấu ba nơi, cầm được tờ giấy thì cụ đã mê man.
viện phí tự chủ, máy gì cũng phải chạy hết công suất cho kịp khấu hao.
máy mượn máy đặt của công ty hoá chất, khi hết hợp đồng người ta chở đi cái một.
kiểm toán hỏi sao kit xét nghiệm đội giá, ông giám đốc lau mồ hôi trán.
vụ nâng khống robot phẫu thuật ra toà, từ đó ai cũng rén, chẳng dám mua sắm.
khẩu trang vải kháng khuẩn giặt mười lần còn hiệu quả chừng nào, ai đo?
màng nano sợi kéo điện trường cản được hạt ba phần mười micron mà dễ thở.
dây đeo N95 bật ghim, hằn sâu sống mũi, gỡ ra rướm máu.
đồ bảo hộ trắng kín mít, mồ hôi ngập ủng, bước ra ai cũng như vừa tắm.
buồng lấy mẫu di động gắn găng cao su thò hai tay, khỏi mặc đồ kín.
robot khử khuẩn đèn tím lượn quanh phòng, gặp bóng người là tự tắt.
nước javen lau sàn cay xốc mũi, nền gạch bạc màu lốm đốm.
hấp ướt một trăm ba mươi tư độ bốn phút, giấy chỉ thị chuyển đen mới được mở.
đóng gói nylon Tyvek tiệt khuẩn plasma oxy già cho ống soi mềm kỵ nóng.
nhúng dây soi dạ dày chưa đủ lâu, lây HP từ người nọ qua người kia.
bàn chải chọc kênh ống soi gãy bên trong, sửa tốn bằng nửa cái mới.
dụng cụ rỉ chấm nâu ở khớp kéo vì ngâm clo, nên dùng men rửa trung tính.
rửa siêu âm bốn mươi kilohertz lay sạch máu khô trong kẽ răng kẹp.
kéo cùn, kẹp không khít, lò xo kim mang kim bật tưng ra sàn.
găng tay cao su bột gây dị ứng, chuyển sang nitrile thì tay ra mồ hôi nhớp nháp.
chai rửa tay khô tắc đầu bơm, ấn phọt vào mắt chị lao công.
rác thải lây nhiễm bao vàng, vật sắc hộp kháng thủng, nhưng hốt rác vẫn bị kim đâm.
kim tiêm vương vãi gốc cây công viên, trẻ con nhặt chơi bác sĩ.
sau phơi nhiễm uống thuốc kháng vi rút trong bảy mươi hai giờ, càng sớm càng tốt.
lò vi sóng xử lý rác y tế nghiền nát, hơi nước, đầu ra như xơ mướp khô.
nước thải bệnh viện qua bể kỵ thiếu hiếu, màng MBR, khử trùng rồi mới xả.
sợi màng đứt, nước ra đục, vi sinh chết do kho dược đổ nguyên can cloramin.
lọc thận một tuần ba buổi, chị nằm nhìn trần, nghe bơm con lăn rù rù.
nước RO cho chạy thận lẫn florua từng khiến chín người thiệt mạng ở Hoà Bình.
quả lọc dùng lại mười lượt, xịt rửa, đo thể tích sợi còn trên tám mươi phần trăm.
cầu nối tay thông động tĩnh mạch rung rù rì như mèo gừ, mất rung là tắc.
thẩm phân phúc mạc ở nhà tự thay dịch, phòng sạch, đóng cửa, tắt quạt, đeo khẩu trang.
ghép thận cha cho con, hai phòng mổ cạnh nhau, thùng đá chuyền qua ô cửa.
máu hiếm nhóm AB âm gọi khắp hội, nửa đêm bốn thanh niên phóng xe tới.
túi máu bị tan huyết đỏ loét, do tủ trữ đông đá cục bộ.
lắc tiểu cầu hai mươi hai độ, năm ngày là bỏ, vì vậy lúc nào cũng thiếu.
huyết áp kế thuỷ ngân sắp cấm, đồ điện tử cổ tay đo ba lần ra ba số.
ống nghe điện tử lọc tiếng ồn, nghe rõ tiếng thổi nhẹ ở mỏm tim.
nhiệt kế hồng ngoại bắn trán ngoài nắng báo ba mươi tám rưỡi, làm nguyên đám bị giữ lại.
đo SpO2 móng tay sơn đỏ thì số nhảy bậy, lau sơn đi chị.
khoan nha kêu ít ít, nước phun, mùi men cháy khét, nắm chặt tay vịn ghế.
niềng trong suốt in từng cặp khay, hai tuần thay một, nhức âm ê.
lấy dấu bằng silicon ói lên ói xuống, giờ quét máy ba phút xong.
răng sứ zirconia cắt CNC, nung một ngàn bốn trăm năm chục độ, co lại hai chục phần trăm.
kính nội nhãn thay thuỷ tinh thể đục, ngày sau tháo băng bà cụ thấy lá cờ đỏ mừng khóc.
máy trợ thính hú rít, núm lỏng, ông nội tức bỏ luôn trong ngăn kéo.
ốc tai điện tử giá bằng căn nhà cấp bốn, bật lên lần đầu con nghe tiếng mẹ gọi.
phục hồi chức năng cho người đột quỵ bằng khung xương ngoài, đi được ba mét đầu tiên.
cầu thang bệnh viện trơn, thiếu tay vịn, bà vừa xuất viện ngã gãy cổ xương đùi.
căng tin giá cắt cổ, người nuôi bệnh nấu cơm bằng bếp cồn dưới gầm cầu thang.
nồi cháo từ thiện bốc khói, chị áo nâu múc từng ca, không hỏi tên ai.
cò khám bệnh chèo kéo ngoài cổng, lấy số giùm trăm ngàn một lượt.
kiosk lấy số đọc khuôn mặt, người già loay hoay bấm hoài ra chữ Anh.
xin cho biết phòng hai trăm linh bảy đi lối nào, tôi có hẹn tái khám lúc chín giờ.
bác cứ đi thẳng hết hành lang, quẹo trái, thấy bảng xanh thì lên thang máy lầu hai.
thang máy kẹt giữa tầng, sản phụ rặn, bác bảo vệ cạy cửa bằng xà beng.
đơn vị nhận thầu bảo trì một năm ghé hai bữa, thổi bụi rồi ký giấy.
linh kiện ngoại chờ hai tháng, trong lúc đó anh em lấy dây mayso bàn ủi chế tạm.
kỹ sư y sinh vá mạch, thay tụ phồng, máy sốc tim sống dậy như thường.
làm chủ công nghệ kim luồn, dây dịch, túi máu thì đỡ lệ thuộc biết mấy.
khuôn ép kim bướm bavia sắc, khách cầm cấn tay, phải đánh bóng lại lòng khuôn.
tiệt trùng EO xong lưu thông gió bảy ngày cho bay khí độc rồi mới dán nhãn.
dây nhựa PVC dẻo DEHP thôi ra sữa mẹ vắt qua ống, người ta đòi thay chất dẻo.
hồ sơ lưu hành loại C nộp mười tám tháng vẫn bổ sung, doanh nghiệp nản muốn bỏ cuộc.
thử tương hợp sinh học theo ISO 10993, gây độc tế bào, mẫn cảm, kích ứng trong da.
vợ chồng tôi mở xưởng nhỏ làm nến thơm với tinh dầu xông, đang bí chỗ khử khói đen bấc.
bấc gỗ nổ lách tách nghe vui tai, nhưng sáp đậu nành bị rỗ mặt, vàng lốm đốm như sương muối.
rót ở sáu mươi độ, để nguội thật chậm trong phòng kín gió thì mặt nến láng o.
mùi hương loãng dần vì tinh dầu cam chanh bay sớm, phải có nốt trầm đỡ phía sau.
trầm hương xoi từng sợi tóc bằng đục tí hon, cả ngày ngồi còng được vài chục gam.
cây dó bầu khoan lỗ bơm chế phẩm nấm, bốn năm sau thớ gỗ mới ngả đen.
chưng trầm ngâm ủ bảy ngày, đun liên tục năm hôm, giọt dầu sánh màu nâu đỏ quý như vàng.
nhang cuộn tẩm hoá chất cho tàn cong, đốt lên nhức đầu, cay mắt.
làng tăm hương Quảng Phú Cầu phơi đỏ rực sân đình, khách nước ngoài tới chụp hình.
bột nhang trộn keo bời lời nhào dẻo, se tay tròn lẳn, máy bắn một phút trăm rưỡi cây.
nước lau nhà sả chanh tách lớp, đọng váng trên, khách lắc không tan hỏi đồ dỏm hả.
nước rửa chén bồ hòn ngâm lên men, rửa sạch mỡ mà không ăn da, phải cái ít bọt.
đóng chai xong một tuần gas căng phồng đít, nắp xì xì ra nước nâu.
giảm pH xuống ba rưỡi, bỏ thêm kali sorbat, thanh trùng nhẹ là êm.
kem đánh răng than tre đen sì, đánh xong cười lem nhem, khách quay clip bỡn cợt.
tăm xỉa răng tre mốc xanh chấm li ti, mùi ẩm, quán cơm trả cả bao.
tăm bông thân giấy gãy gập khi ngoáy, độ cứng kém hơn que nhựa.
băng vệ sinh lót xơ chuối thấm nhanh, ủ trong đất nửa năm là tiêu hết.
bỉm trẻ em tràn hông, hằn đùi, mẩn đỏ, mẹ bỉm sữa kháo nhau trên mạng.
hạt siêu thấm rách màng chảy ra như thạch, mẹ hoảng gọi tổng đài.
khăn ướt mở nắp quên dán khô queo, lau rát như giấy nhám.
bông gòn y tế lẫn xơ cứng, thấm chậm, viên vò tròn xổ lông.
chỉ nha khoa đứt kẹt kẽ, lấy hoài chẳng ra, phải nhờ nha sĩ gắp.
kính áp tròng ngâm quên thay nước, giác mạc loét trắng như hạt gạo.
bàn chải lông cứng làm mòn cổ răng, ê buốt mỗi khi uống nước đá.
máy tăm nước rò điện tê tê tay, ấy là do vòng cao su chai cứng.
máy rửa mặt sạc không vô, mở nắp thấy ten xanh bám chân sạc.
lược sừng trâu gãy răng, hơ nước nóng nắn thẳng được.
dầu mù u trị bỏng nhẹ, mùi hăng, màu xanh rêu, má tôi luôn thủ một chai.
sữa non tắm trắng phồng rộp cả lưng trước ngày cưới, cô dâu mặc áo dài tay che.
nấm da đầu đóng vảy trắng như rắc bột, càng gãi càng rụng từng đám tròn.
ghẻ ngứa lây nguyên ký túc xá, chiếu gối phơi nắng, bôi lưu huỳnh ba đêm liền.
chốc mép, lang ben, hắc lào, á sừng, bà bán thuốc dạo hô trị tuốt tuồn tuột.
tay thợ giặt nứt nẻ rớm máu vì bột giặt, tối ngủ thoa mỡ gà mang bao ni lông.
nước cứng giặt áo ố vàng, gội đầu rít chịt, đóng cặn trắng ở vòi.
nước hoa chiết lẻ pha cồn công nghiệp xịt lên cổ nổi mẩn, đỏ rần rần.
quầy hàng miễn thuế thử mùi bằng que giấy, ngửi bốn thứ là mũi điếc luôn.
phấn rôm lẫn sợi amiăng là lý do hãng Mỹ bị kiện hàng ngàn vụ.
bột năng rang mịn thay cho talc, có điều gặp mồ hôi thì vón.
mascara lem thành mắt gấu trúc, tẩy trang bằng dầu rồi mà sáng dậy còn đen.
thuốc nhuộm tóc phủ bạc làm bác tài sưng húp cả mặt, suýt nghẹt thở.
henna lá móng nhuộm nâu đỏ, dịu mùi cỏ, chứ loại đen sì là đã pha hoá chất.
uốn tóc nóng cháy dây, khét mù cả tiệm, chị khách bật khóc.
rụng tóc sau sinh từng nắm vướng lỗ cống, gội nước vỏ bưởi thấy bớt được chút đỉnh.
muối ngâm chân gừng quế chảy nước trong hộp, thêm gói hút ẩm vẫn ẩm.
ngải cứu, muối hột, bọc vải nóng chườm lưng bà đẻ, thơm nức buồng.
đai lưng cột sống khoá dính bung lớp móc, đeo vài tuần sờn tơi tả.
giày đế chỉnh hình đổ khuôn thạch cao theo vòm chân bẹt của bé.
gối cao su non xẹp lép, mùi hắc hắc, ngủ dậy nhức gáy.
nệm nước cho người liệt chế từ ruột xe tải, một sáng kiến của anh y tá xã.
bô tiểu nằm cho nam bằng chai nhựa cắt vát mép, hơ lửa cho tròn khỏi cứa.
ống thông tiểu tắc cặn, bơm rửa nước muối thấy ra vụn lợn cợn như cát.
túi hậu môn nhân tạo bong keo giữa tiệc, từ đó bác ấy ngại chốn đông người.
nhân viên công tác xã hội ngồi nghe hàng giờ, ghi chép, xin giảm viện phí giúp.
khu điều trị phong Quy Hoà ven biển, các sơ may giày riêng từng bàn chân cụt.
bệnh nhân lao bỏ trị giữa chừng vì buồn nôn, vàng mắt, ngại hàng xóm dị nghị.
máy Xpert báo kháng rifampicin sau hai giờ, không phải cấy chờ hai tháng.
bốn viên gộp một uống tại trạm trước mặt cô y tá, tích vào ô vuông.
chụp phổi lưu động bằng xe tải, xã vùng cao xếp hàng từ sương sớm.
khám sàng lọc tim bẩm sinh, bé môi tím, ngón dùi trống, chạy vài bước ngồi xổm thở.
dù đóng lỗ thông thả qua mạch bẹn, nửa tiếng xong, mai xuất viện.
ống đỡ động mạch vành phủ thuốc nội địa rẻ hơn ba lần, thử trên heo chưa thấy hẹp lại.
khắc laser ống coban crom mỏng tám mươi micron, tẩy điện hoá cho bóng nhẵn.
hành lang khoa ung bướu người nằm la liệt, đầu trọc, mũ len, ánh mắt buồn hiu.
truyền hoá chất cháy ven, cổ tay sạm đen như vệt mực, nôn không còn gì để nôn.
máy gia tốc quá tải, xạ trị lúc hai giờ khuya, xe ôm đợi sẵn ngoài cổng.
mặt nạ nhựa nhiệt dẻo hơ mềm úp lên mặt cố định, đục lỗ mũi, hơi ngộp.
đồng vị I-ốt một ba một lò Đà Lạt sản xuất, chở máy bay xuống trước khi phân rã.
uống xong cách ly phòng chì, muỗng đũa riêng, xả bồn cầu ba lượt.
hạt nano vàng đốt nóng khối u bằng laser hồng ngoại, đang ở bước thử chuột.
chăm sóc giảm nhẹ là cho người ta ra đi bớt đau, tại nhà, có con cháu vây quanh.
miếng morphine dán quản lý gắt, trạm xã không được giữ, gia đình chạy ngược chạy xuôi.
nhà xác xập xệ, tủ đông rò nước, bác quản trang nhang khói lầm rầm.
hiến giác mạc sau khi mất, hai người xa lạ được nhìn thấy mặt trời.
đỡ đẻ giữa đồng lụt, bè chuối, chăn dạ, dao lam hơ đèn cầy.
gói đẻ sạch có chỉ buộc rốn, lưỡi dao vô trùng, tấm lót, xà bông, phát cho thai phụ vùng sâu.
băng huyết chèn bóng bao cao su bơm nước muối, cứu mẹ trong gang tấc.
dải đo máu mất treo dưới mông sản phụ, vượt vạch năm trăm là báo động đỏ.
sữa mẹ vắt dư gửi ngân hàng, thanh trùng sáu hai độ rưỡi ba mươi phút, đông lại.
trẻ non một ký hai nằm gọn lòng bàn tay, ống sonde mảnh như tăm.
bé sặc cháo tím tái, vỗ lưng ấn ngực năm cái, văng ra mẩu thịt.
viên pin cúc áo nuốt vô bụng cháy thủng thực quản sau đôi tiếng đồng hồ.
hạt nam châm viên bi dính hai quai ruột, mổ mới gỡ được.
hóc xương cá mè ngang họng, nuốt cơm cục càng cắm sâu, nội soi gắp mất ba phút.
đinh ghim, hột mít, cúc áo, khoa tai mũi họng trưng đầy một tủ kính.
cắt amidan bằng dao plasma ít chảy máu, ăn cháo loãng nguội một tuần.
xoang mủ chảy xuống họng hôi rình, bơm rửa ồng ộc như súc bình.
mũi nội soi camera bé tí đầu ngón út, màn hình thấy polyp trong như nho lột vỏ.
mắt hột, quặm, mộng thịt, mổ miễn phí ba ngày ở hội trường xã.
cận thị học đường tăng chóng mặt, đèn lớp tối, bàn ghế lệch tầm.
tròng kính chống ánh xanh bán mắc gấp đôi mà công dụng còn đang cãi.
máy đo khúc xạ cầm tay chụp cái tách, trẻ ba tuổi khỏi đọc chữ cái.
bệnh nghề nghiệp bụi phổi silic ở thợ đục đá, thổi sáo cũng hụt hơi.
điếc do ồn khám bằng buồng cách âm, nghe tiếng tút thì bấm nút.
nhiễm độc chì tái chế ắc quy làng Đông Mai, trẻ con còi, viền nướu xanh đen.
chì máu đo ba mươi lăm, uống thuốc gắp, cạo đất sân, đổi chỗ nấu bình.
kiểm soát nhiễm khuẩn, rửa tay năm thời điểm, vậy mà quan sát kín chỉ đạt sáu phần mười.
cảm biến đếm lượt ấn chai cồn gắn đầu giường, cuối tháng xếp hạng khoa phòng.
bác lao công lau từ sạch ra bẩn, giẻ màu vàng toa lét, màu lục phòng bệnh.
thuê ngoài giặt là, ga trả về còn vệt máu nâu, mùi clo sặc sụa.
đường ống khí nén lọt nước, máy thở báo lỗi đồng loạt, cả khoa toát mồ hôi.
chuông gọi y tá không dây dùng pin, hết pin chẳng ai biết cho tới khi có chuyện.
định vị giường, xe đẩy, bơm tiêm bằng thẻ sóng, khỏi chạy ba tầng tìm một cái máy.
tôi ký biên bản bàn giao mà chưa thấy hướng dẫn sử dụng tiếng Việt đâu cả.
đề nghị hãng cử người đào tạo lại tua trực đêm, họ chưa rành cách cân chỉnh.
bảng giá dịch vụ niêm yết ngoài sảnh cũ mèm, so với hoá đơn vênh cả trăm nghìn.
đường dây nóng reo suốt, phần lớn than chờ lâu, thái độ gắt gỏng, mất dép.
phong bì lót tay tưởng đã hết, ai ngờ bàn đỡ đẻ vẫn có lệ ngầm.
đạo đức nghề y treo to trên tường, chữ vàng nền đỏ, bụi bám lưng lửng.
nhưng cũng nhờ mấy cô mấy chú trong khoa hồi sức mà ba tôi còn ngồi đây uống trà.
xin gửi lời tri ân đến kíp mổ đêm hai mươi tám Tết, không quản mệt nhọc.
bệnh viện dã chiến dựng trong nhà thi đấu, giường sắt san sát, quạt công nghiệp vù vù.
shipper treo túi cam lên hàng rào thép gai, vẫy tay rồi phóng đi.
xe tang xếp hàng ngoài lò thiêu, khói bay suốt tuần, thành phố im phăng phắc.
từ độ ấy, máy oxy dòng cao trong nước bắt đầu có người chịu bỏ tiền làm.
mẫu thử đầu tiên ồn quá, vỏ nứt, bo mạch nóng, đội kỹ thuật làm lại bốn bận.
kiểm định đạt rồi lại kẹt đăng ký lưu hành, hết dịch mới được cầm giấy.
hàng tồn sáu trăm máy bỏ kho, nhà đầu tư rút, cả nhóm tan đàn xẻ nghé.
bài học là phải tính đầu ra và pháp lý song song với bản vẽ kỹ thuật.
nhà nước đặt hàng, bao lỗ vài năm đầu thì người làm máy y tế mới dám dấn thân.
anh cho tôi hỏi, máy siêu âm cũ của phòng khám mua lại thì có phải xin phép ở đâu không?
chúng tôi đang tìm nơi gia công khuôn ép nhựa y tế đạt độ sạch, vì xưởng hiện nay chỉ quen làm rổ rá.
cái máy này khi mới lắp chạy êm lắm, nhưng từ lúc chuyển phòng thì cứ chập chờn, có lẽ do nguồn điện không ổn định.
trong trường hợp thiết bị hỏng hóc do lỗi của nhà sản xuất, bên bán phải thay mới và chịu toàn bộ phí vận chuyển.
bệnh nhân lớn tuổi thường ngại hỏi, cho nên điều dưỡng cần nói chậm, nhắc lại và viết ra giấy bằng chữ to.
nếu chỉ trông vào ngân sách thì mười năm nữa trạm cũng chưa chắc có nổi một chiếc máy xét nghiệm huyết học.
cô ấy đã làm ở khoa nhi hơn hai chục năm, chỉ cần nghe tiếng khóc là đoán được đứa trẻ đau ở đâu.
sản phẩm được bào chế dưới dạng gel trong suốt, thấm nhanh, không gây nhờn rít và không để lại vết trên quần áo.
sau bốn tuần sử dụng, độ ẩm của da tăng lên rõ rệt trong khi lượng bã nhờn giảm khoảng một phần tư.
thiết bị gồm một đầu dò áp vào ngực, bộ khuếch đại tín hiệu và phần mềm cài trên điện thoại để ghi lại nhịp tim.
tôi không tin lắm vào lời quảng cáo, phải tận mắt xem máy chạy ở một bệnh viện khác rồi mới quyết định.
hai bên thống nhất lùi thời hạn giao hàng thêm mười lăm ngày do linh kiện nhập khẩu bị kẹt ở sân bay.
vật liệu làm stent phải đủ mềm để luồn qua chỗ cong mà vẫn đủ cứng để không bị bẹp lại.
những người thợ may ở quận Tám từng may hàng triệu chiếc khẩu trang, nay quay về với áo thun và đồ bộ.
hễ trở trời là khớp gối tôi lại nhức, bước lên bậc thềm nghe lạo xạo như có sạn bên trong.
mỗi ca mổ xong, dụng cụ được đếm đủ rồi mới đóng bụng, thiếu một miếng gạc cũng phải tìm cho ra.
nhờ có phần mềm nhắc lịch mà tỷ lệ bệnh nhân tăng huyết áp quay lại khám đã tăng gần gấp rưỡi.
chất lỏng trong bình bị vẩn đục thì tuyệt đối không được truyền, dù hạn dùng còn tới sang năm.
giá mà có chiếc giường tự lật người, thì đêm đêm mẹ tôi khỏi phải thức dậy ba bốn lần xoay lưng cho bố.
ông thợ rèn làng bên nghĩ ra cái khung tập đi bằng ống nước, nhẹ mà vững, bà con đặt làm không kịp.
theo quy định hiện hành, mỹ phẩm chứa quá một phần trăm chất này thì phải ghi rõ cảnh báo trên nhãn.
mấy tiệm thẩm mỹ chui hoạt động lén lút trong chung cư, khi xảy ra sự cố thì tháo biển bỏ trốn.
bà chủ spa thừa nhận mua thuốc trôi nổi trên mạng và chưa từng học qua lớp nào về tiêm chích.
lớp màng mỏng phủ lên vết thương cho không khí đi qua nhưng ngăn không cho nước và bụi bẩn thấm vào.
trẻ nằm lồng kính được đo nhiệt độ da liên tục, lệch nửa độ là máy tự điều chỉnh quạt sưởi.
chi phí một ca điều trị như vậy vào khoảng bốn mươi triệu đồng, trong đó bảo hiểm chi trả tám mươi phần trăm.
xin bác sĩ giải thích giùm vì sao cùng một loại thuốc mà người uống thì hết, người uống lại nổi mẩn khắp mình?
chúng tôi chưa dám bán ra thị trường vì còn phải theo dõi độ ổn định ở bốn mươi độ, độ ẩm bảy mươi lăm phần trăm.
`
