export default `
khu chôn lấp cách giếng nước năm trăm mét, theo quy chuẩn mới.
lò thiêu xác buồng đôi, dầu DO, khói còn hôi thì buồng hai chưa đủ nhiệt.
hộ nhỏ lẻ trong khu dân cư phải di dời trước cuối năm, hỗ trợ năm chục ngàn một mét vuông.
tụi tui biết làm nghề gì, sáu chục tuổi đầu ai mướn nữa mà biểu dẹp chuồng.
tổ công tác trả lời là ghi nhận ý kiến rồi chuyển lên cấp có thẩm quyền.
quy hoạch khu chăn nuôi tập trung mà điện yếu, đường đất, chẳng ai muốn vào.
đánh giá tác động môi trường thuê tư vấn hết trăm rưỡi triệu, sửa ba lần.
trại gia công cho công ty, họ giao giống, cám, thuốc, mình có chuồng với công.
tiêu tốn thức ăn hai phẩy bốn thì thưởng, chết quá ba phần trăm thì trừ.
cuối lứa quyết toán, phiếu xuất ghi hai ngàn mốt mà sổ mình hai ngàn lẻ bảy.
kỹ sư trại tên Hảo, tối nào cũng ghi nhiệt độ cực đại cực tiểu lên bảng.
con số ba bốn hai bảy nái tơ chậm lên giống, cho tiếp xúc nọc mỗi sáng.
loại thải nái sau lứa sáu, móng hư, vú lép, sảy liên tục.
bán heo nái già làm lạp xưởng, thịt dai nhưng đậm.
làm giá ba rọi, cốt lết, nạc dăm, giò trước, giò sau, mỗi thứ mỗi giá.
pha lóc phòng lạnh mười hai độ, thớt nhựa màu đỏ cho thịt sống.
dao chùi nước nóng tám hai độ giữa mỗi thân thịt, găng lưới thép tay trái.
thịt mát ủ hai bốn giờ, nhiệt tâm xuống bốn độ rồi mới xuất.
người mình quen thịt nóng buổi sớm, thấy thịt lạnh bảo thịt ươn.
xúc xích lên men gió, vỏ collagen, mốc trắng phủ, treo hầm sáu tuần.
thịt trâu gác bếp ướp mắc khén, gừng, ớt, khói ám đen ngoài, xé sợi đỏ.
bò khô sấy quá cứng như củi, nhai mỏi hàm, sấy thiếu thì mốc chân.
da trâu muối ướp chất kho, nước rỉ mặn chát, chuột tha.
thuộc da crôm nước xanh lè, bể lắng tràn, phường dán thông báo đình chỉ.
lông heo làm bàn chải, móng làm phân, xương ninh gelatin, không bỏ thứ gì.
huyết thu vệ sinh ly tâm tách huyết tương, sấy phun bán ngược cho trại heo con.
mật bò, sỏi mật đắt như vàng, mổ được một viên là trúng số.
máy dò kim loại bắt được mảnh kim tiêm gãy trong vai heo, suýt thì mang hoạ.
truy ngược số xăm vai ra ô chuồng, ra người chích, ra ngày giờ.
phần mềm quản lý đàn báo sắp đẻ mười bảy con, nhớ vệ sinh ô và đèn.
máy cho ăn nái tự nhận thẻ, mở cửa, nhả đủ hai ký tư rồi đóng.
cửa kẹt, nái nằm lì bên trong, mấy con ngoài la hét húc rầm rầm.
robot đẩy cỏ chạy lù lù dọc máng, bò quen chẳng thèm né.
vòi chà lưng tự quay khi bò cạ vào, trông nó lim dim đến tức cười.
nệm cao su lót nằm, cát lót nằm, mùn lót nằm, thứ nào đỡ viêm khớp nhất?
bò què nâng chân lên cùm, gọt móng, khoét mủ, dán guốc gỗ.
bồn nhúng chân sulfat đồng xanh ngắt đặt ở lối ra phòng vắt.
tắm bò vòi phun áp thấp, quạt thổi liền, chu kỳ mười lăm phút mùa oi.
chỉ số nhiệt ẩm quá bảy tám, bò há mõm, sữa rớt năm lít.
giống chịu nhiệt lông mượt mang gen slick đang được lai thử ở miền Nam.
giải trình tự bộ gen lợn Ỉ, lợn Móng Cái nhằm lưu giữ nguồn gen quý.
nguyên bào sợi tai lợn Ỉ nhân bản thành công bốn con, báo đăng rình rang.
vắc xin nhược độc chỉ chích heo thịt khoẻ, không chích nái mang thai.
có nơi chích xong đổ bệnh, người nuôi nghi virus trở độc lực.
giám sát chủ động bằng dịch miệng: treo dây thừng cho heo nhai rồi vắt.
bản đồ ổ dịch cập nhật hằng tuần, chấm đỏ dày ở ven quốc lộ.
chốt kiểm dịch đêm mưa, hai anh áo mưa rách, gậy đèn nhấp nháy.
xe chở heo lậu né chốt, lội đường rẫy, lật xuống mương, heo chạy tán loạn.
dân ùa ra bắt giùm, trả lại đủ, chỉ thiếu một con trèo lên đồi mất dạng.
anh lái hứa hậu tạ rồi lặn mất tăm, bà con cười trừ.
má bầy ba con chó, cột gốc khế, giữ chuồng kỹ hơn camera.
bầy heo nghe tiếng xô là chạy ào ra, giẫm lên nhau chí choé.
tắm xong da hồng hào, đuôi xoăn tít, ngó thấy thương.
thằng cu đặt tên con heo là Bông, tới bữa bán nó trốn trong buồng không chịu ăn cơm.
nuôi thú phải biết nhìn: mắt, mũi, lông, phân, dáng đứng, tiếng kêu.
ông thầy cũ dặn, vào chuồng đứng im ba phút, đừng vội lùa.
sờ gốc tai nóng, cặp nhiệt hậu môn bốn mốt độ hai, hạ sốt trước đã.
liều tính theo cân nặng, mười ký một phân khối, chích bắp cổ sau tai.
thời gian ngưng thuốc hai mươi tám ngày, giết sớm là tồn dư.
vi khuẩn kháng colistin trên heo đã thấy cả trong người nuôi, giới y tế lo lắng.
kê đơn mới bán thuốc, quy định có rồi nhưng quầy nào cũng bán thoải mái.
chị chủ tiệm biện hộ, không bán thì họ qua tiệm khác, mình mất khách.
thuốc nam xông bồ kết, quả bồ hòn, hơi cay nồng, bà ngoại vẫn tin.
nước tỏi pha cho uống sáng, mùi vậy mà lợn quen, ít ho.
heo ho khan từng cơn, ngồi thở như chó, tím mõm, phổi viêm dính sườn.
mổ khám trên bạt ni lông: hạch sưng đen, lách nhồi huyết, thận lấm chấm như trứng cuốc.
chụp ảnh gửi nhóm Zalo, mười người đoán mười bệnh.
cuối cùng đem mẫu lên trạm vùng, chờ hai ngày mới có câu trả lời chắc chắn.
giấy xét nghiệm tiếng Anh, anh Luân dịch lại cho mọi người nghe từng dòng.
thôi dẹp, rửa chuồng, để trống ba tháng, thả gà chỉ báo thử trước.
tái đàn mười phần trăm, lấy mẫu sau bốn mươi ngày, sạch thì vào thêm.
vay năm chục triệu hộ nghèo lãi suất thấp, mua cặp bò sinh sản.
bò đẻ lứa đầu trả nợ gốc, lứa hai sửa cái mái, lứa ba cho con đi học nghề.
kế hoạch trên giấy đẹp vậy, lỡ bò trượt dốc gãy chân thì lại trắng tay.
mua bảo hiểm vật nuôi phí bốn phần trăm, nhà nước chịu già nửa cho hộ nghèo.
thủ tục đòi bồi thường cần ảnh, biên bản thôn, xác nhận thú y trong bốn tám giờ.
đường xa sóng yếu, chờ được người xuống thì con vật đã trương phình.
ấy thế mà làm được, cả bản giờ có hơn trăm con, rào tre ngăn nắp.
phân bò hốt ra ủ ngô, ngô cho bò ăn, quanh năm xoay vòng như vậy.
làm sao để chuồng lợn bớt hôi mà không phải rửa nước nhiều lần trong ngày?
nhà tôi nuôi hai mươi con trong khu dân cư, hàng xóm phàn nàn suốt mà tôi chưa biết xử lý thế nào.
hầm biogas bị đầy và bọt trào ra ngoài, mở bếp thì lửa vàng rồi tắt ngấm.
xin được tư vấn loại máy tách phân dùng cho trại khoảng ba trăm con, điện một pha.
nước sau khi tách phân vẫn còn đục và có màu nâu, muốn tái sử dụng để rửa chuồng thì cần thêm bước gì?
bể hiếu khí cần thổi khí liên tục, bùn nâu lắng tốt, còn bùn đen và nổi là do thiếu ôxy.
bãi lọc trồng sậy và cỏ nến chiếm nhiều đất nhưng hầu như không tốn điện.
lợn con sau cai sữa thường còi vì ruột chưa quen với tinh bột và đạm thực vật.
bổ sung kẽm liều cao bị nhiều nước cấm, vì vậy người ta tìm đến axit béo mạch ngắn và men sống.
con lợn nhà bà Tý bỏ ăn ba hôm, sốt cao, da nổi những mảng đỏ hình vuông như con dấu.
bác sĩ thú y bảo đó là bệnh đóng dấu, tiêm penicillin đúng liều thì khỏi.
tôi hỏi có lây sang người không, ông đáp có, nhất là khi tay bị xước.
chuồng kín tiết kiệm công nhưng phụ thuộc hoàn toàn vào điện, chỉ cần sơ suất là mất cả đàn.
hệ thống cảnh báo gọi vào ba số điện thoại liên tiếp cho tới khi có người bấm xác nhận.
đêm ba mươi Tết nó réo, cả nhà bỏ mâm cỗ chạy ra thì hoá ra chỉ đứt một sợi dây nhiệt.
cân lợn bằng camera treo trên trần, phần mềm ước lượng khối lượng từ hình dáng lưng.
sai số khoảng ba phần trăm, đủ để biết lúc nào nên bán mà không phải lùa lên cân.
lùa lợn nên dùng tấm chắn bằng nhựa, đừng dùng gậy đánh vì con vật hoảng sẽ giẫm đạp nhau.
xe chuyên dụng hai tầng có giàn phun mát và sàn chống trượt giúp giảm hao hụt trên đường dài.
vì sao bò sữa của em ăn nhiều mà sữa ít, người cứ gầy đi trông thấy?
trước hết nên xem khẩu phần có đủ năng lượng hay không, sau đó kiểm tra giun và sán lá gan.
sau khi sinh, bò thiếu canxi đột ngột nên nằm bẹp, cổ vẹo sang một bên, tai lạnh ngắt.
truyền canxi gluconat vào tĩnh mạch thật chậm, vừa truyền vừa nghe tim.
chừng nửa tiếng sau nó ợ hơi, run lên rồi tự đứng dậy, ai nấy mừng rỡ.
máy vắt sữa xách tay cho hộ nuôi năm con giá bao nhiêu, vệ sinh có phức tạp lắm không?
đường ống phải rửa bằng kiềm nóng rồi axit, nếu lười thì cặn sữa bám thành lớp vàng và nhiễm khuẩn.
trạm thu mua lấy mẫu từng bình, kết quả báo qua điện thoại trong vòng hai mươi bốn giờ.
mẫu của chị Lượm dương tính với kháng sinh, cả bồn hai tấn phải đổ bỏ.
chị khóc bảo bò vừa điều trị xong, tưởng đủ ngày rồi nên mới đem giao.
từ đó trại buộc dây đỏ vào chân con đang dùng thuốc để không ai vắt nhầm.
chúng tôi mong có que thử nhanh giá rẻ để tự kiểm tra trước khi mang ra trạm.
cỏ ủ trong túi ni lông bị chuột cắn thủng, không khí lọt vào làm mốc từ miệng túi mốc xuống.
người ta dùng máy bó và bọc màng tự động, mỗi cuộn nặng năm sáu mươi ký, để được cả năm.
thân cây chuối, bã dứa, vỏ chanh leo đều có thể ủ chua nếu biết cách phối trộn cho đủ chất khô.
mùa đông miền núi thiếu cỏ xanh, trâu bò gầy rộc rồi chết rét, nhà nào nghèo lại càng nghèo thêm.
dựng chuồng kín gió, nền lát gỗ hở, che bạt phía bắc là đã giảm được quá nửa số chết.
dê nhà cháu cứ gặm vỏ cây và liếm tường, có phải nó thiếu khoáng không ạ?
đúng rồi, cháu treo một tảng đá liếm có muối, canxi và vi lượng ở nơi khô ráo cho nó.
khi mua giống nên hỏi rõ cha mẹ nó là ai, tránh cho phối giữa anh em cùng bầy.
sổ theo dõi phối giống tuy đơn giản nhưng là tài sản quý nhất của người nuôi nái.
giết mổ nhỏ lẻ tại nhà chưa dẹp được vì lò tập trung ở xa và thu phí cao.
người tiêu dùng đòi thịt có nguồn gốc, nhưng khi mua lại chọn chỗ rẻ hơn hai nghìn đồng.
tấm khuôn ép cám bị mòn không đều ở mép trong, viên ra chỗ dài chỗ ngắn.
nhiệt độ buồng điều hoà phải giữ trên bảy mươi lăm độ thì vi khuẩn salmonella mới bị tiêu diệt.
nguyên liệu nhập khẩu phải chờ kết quả kiểm tra, phí lưu bãi mỗi ngày một tăng.
tôi đang nghiên cứu thay một phần khô đậu bằng bột côn trùng và phụ phẩm bia.
lợn ăn công thức mới lớn tương đương, song mùi thịt có khác chút ít theo nhận xét của người nếm.
xương, mỡ và nội tạng từ lò mổ nấu ở áp suất cao thành bột, mùi bay xa mấy cây số.
bắt buộc phải có tháp rửa khí và lò đốt hơi ngưng thì mới được cấp phép hoạt động.
vợ chồng anh Khải bỏ phố về quê nuôi bò, hai năm đầu lỗ gần bốn trăm triệu.
anh bảo mình học được một điều là phải trồng cỏ xong rồi hãy mua bò, chứ đừng làm ngược lại.
đến năm thứ tư đàn bò sinh sản đều, anh bán bê giống và bán cả phân ủ hoai.
ngày nào cũng thức dậy lúc bốn giờ, nghe tiếng bò nhai cỏ trong sương, thấy lòng nhẹ tênh.
thú y là nghề đi sớm về khuya, nửa đêm có người gọi đỡ đẻ cho trâu cũng phải đi.
thuốc nào dùng cho thú mang thai, thuốc nào cấm, ngoài vỏ hộp phải ghi thật rõ ràng.
chúng tôi phát hiện một lô vắc xin bị tách lớp, lắc mãi không tan nên đã lập biên bản trả lại.
bảo quản lạnh từ hai đến tám độ là yêu cầu bắt buộc, để đông đá cũng hỏng như để nóng.
hộp xốp có đá gel và nhiệt kế đi kèm giúp người ở bản xa mang vắc xin về an toàn.
nuôi nhốt lâu ngày, bò đực hung dữ, húc bật tung cánh cổng sắt rồi chạy ra đường cái.
năm sáu người đàn ông quây lưới mãi đến tối mịt mới dỗ được nó về.
theo báo cáo, toàn huyện đã tiêm phòng đạt tám mươi tư phần trăm tổng đàn thuộc diện phải tiêm.
số còn lại chủ yếu là trâu thả rông trong rừng, không bắt được.
kính đề nghị uỷ ban nhân dân huyện sớm công bố hết dịch để bà con được vận chuyển lợn đi bán.
khu đất dự kiến xây trại nằm cuối hướng gió, cách nhà dân gần nhất một cây rưỡi.
trại cần tuyển hai công nhân biết đỡ đẻ cho lợn, bao ăn ở, nghỉ bốn ngày mỗi tháng.
người mới vào phải ở khu cách ly hai đêm, gửi lại toàn bộ đồ dùng cá nhân ở ngoài cổng.
anh em trong trại trồng thêm rau, nuôi cá, tối đến đánh đàn ghi ta cho đỡ nhớ nhà.
giá con giống lên gần ba triệu một con, nhiều hộ chần chừ chưa dám thả lứa mới.
tôi hỏi thẳng đại lý có cho nợ cám đến cuối lứa không, họ bảo chỉ cho nợ nửa tháng.
nuôi theo đơn đặt hàng tuy lời không cao nhưng đêm ngủ ngon hơn nhiều.
thịt lợn thảo dược bán đắt gấp rưỡi, vậy cho ăn thảo dược gì và ai chứng nhận điều đó?
người bán cười trừ, nói là có cho ăn chút nghệ với quế trong tháng cuối.
truy xuất bằng chuỗi khối nghe rất kêu, song dữ liệu đầu vào vẫn do chính người nuôi tự nhập.
nếu nhập sai ngay từ đầu thì công nghệ nào cũng không cứu được sự tin cậy.
da lợn sấy khô phồng như bông gòn, chiên lên giòn tan, trộn gỏi ăn rất bắt.
chị chủ xưởng than da hay bị hôi lông, ngâm rửa nhiều nước mà vẫn chưa hết mùi.
dùng enzym phân giải mỡ kết hợp rửa nước ấm có thể giảm mùi rõ rệt sau bốn mươi phút.
`
