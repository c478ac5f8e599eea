export default `
mẫu máu để ngoài nắng trên xe máy hai tiếng, kali cao vống lên, thật ra là vỡ hồng cầu.
ống nắp tím chống đông lắc nhẹ tám lần, chớ có vẩy mạnh kẻo đông lấm tấm.
lấy máu trượt ven ba bận, tay cháu tím bầm, mẹ xót đòi đổi người.
đèn soi tĩnh mạch chiếu xanh lè lên da, thấy rõ đường gân ngoằn ngoèo.
phòng xét nghiệm nóng hầm hập, máy sinh hoá báo lỗi buồng phản ứng liên miên.
kim hút bám protein, nhỏ giọt lệch, kết quả lúc thừa lúc thiếu.
chạy nội kiểm ba mức mỗi sáng, vẽ biểu đồ Levey-Jennings, vượt hai độ lệch chuẩn là dừng.
ngoại kiểm tháng rồi bị điểm đỏ creatinin, trưởng khoa họp kiểm điểm cả buổi.
hoá chất mở nắp quá hạn mà tiếc, dùng cố, gặp đúng ca kiện tụng thì ngồi khóc.
nước cấp cho máy độ dẫn cao, cuvette đóng vảy trắng, phải châm dung dịch tẩy.
huyết đồ ra tiểu cầu còn chín ngàn, gọi báo động cho bác sĩ ngay tức khắc.
phết lam nhuộm Giemsa, soi vật kính dầu, thấy ký sinh trùng hình nhẫn trong hồng cầu.
kính hiển vi mốc tròng, nhìn như có tơ nhện, bật tủ sấy đèn tròn trữ qua đêm.
bạn kỹ thuật viên trẻ đếm nhầm bạch cầu kích thích thành bạch cầu ung thư.
phần mềm quét lam tự động khoanh tế bào lạ, người duyệt lại từng ô.
xét nghiệm nhanh hiện vạch mờ mờ, ba người nhìn cãi nhau dương hay âm.
que hai vạch để quá nửa tiếng mới lên thì không tính nghe chị.
hạt vàng nano gắn kháng thể chạy theo giấy thấm, gặp kháng nguyên giữ lại thành vạch đỏ.
màng nitrocellulose nhập về ẩm, giòn, chạy không đều, lem nhem một bên.
nếu trong nước phun phủ được màng với cắt que thì giá còn một phần ba.
PCR thời gian thực lên đường cong chữ S, chu kỳ ngưỡng ba mươi tư, tải lượng thấp.
nhiễm chéo do mở nắp ống sau khuếch đại, chứng âm dương tính, bỏ cả mẻ chín sáu giếng.
tách thành ba phòng, đi một chiều, áo riêng, pipet riêng, đèn UV bật mỗi tối.
đầu côn có lọc khan hàng, bệnh viện tỉnh đi mượn từng hộp.
khuếch đại đẳng nhiệt LAMP giữ sáu lăm độ trong bình thuỷ, nửa tiếng nhìn đổi màu vàng.
bộ sinh phẩm đông khô gửi bưu điện không cần đá, hoàn nước là chạy.
tách chiết bằng hạt từ, nam châm hút sang bên, rửa hai lượt, rửa giải năm chục micro.
robot pipet nhỏ giọt đều tăm tắp, sai một ly là gõ vỡ đầu tip.
giải trình tự thế hệ mới đọc trăm triệu đoạn ngắn rồi ghép lại bằng máy chủ.
máy nanopore to bằng thỏi kẹo cao su, cắm laptop, chạy giữa rừng cũng ra.
dữ liệu hai trăm gigabyte copy ổ cứng bấp bênh, hư một lần mất cả quý.
bản đồ gen người Việt còn thưa, biến dị hiếm tra cứu nước ngoài chẳng khớp.
sàng lọc sơ sinh chích gót, ba giọt máu thấm giấy, gửi bưu tá lên trung tâm.
thiếu men G6PD nhớ đừng cho con đụng băng phiến, đậu tằm.
thai phụ làm NIPT mười tuần, mười triệu, nghe nguy cơ cao là khóc suốt một đêm.
thalassemia cả bản vợ chồng đều mang gen lặn, con đẻ ra xanh rớt, bụng ỏng.
tư vấn trước hôn nhân bằng tiếng Thái, tiếng Mường, vẽ hai hạt đậu đỏ đậu đen.
nuôi cấy máu hai chai hiếu kỵ, ủ máy lắc, hai mươi giờ kêu bíp báo dương.
khuẩn lạc vàng óng tan huyết vòng trong trên thạch máu cừu.
kháng sinh đồ khoanh giấy, đo vòng vô khuẩn bằng thước, tròn xoe như đồng xu.
khối phổ MALDI bắn laser, năm phút ra tên vi khuẩn, trước kia mất hai ngày.
thạch khô nứt do tủ ấm quạt mạnh, bịt băng keo quanh hộp petri là đỡ.
tủ an toàn sinh học cấp hai lâu chưa thay HEPA, gió yếu khói bay ngược ra người.
thử khói nhang trước cửa tủ, thấy hút thẳng vào khe trước là ổn.
ly tâm mất cân rung ầm ầm, nhảy lạch bạch trên bàn, rô to văng nguy hiểm lắm.
nồi hấp hơi xì gioăng, hết nước cháy khô, khét lẹt cả dãy nhà.
tủ âm tám mươi mở lâu đóng tuyết, khay kẹt, cầm búa gõ côm cốp.
nitơ lỏng cạn bình lúc nghỉ lễ, mười năm chủng giống đi đời nhà ma.
cảm biến mức gắn chuông nhắn về máy cán bộ trực, hết dám lơ là.
sổ giao nhận mẫu ghi giờ lấy, giờ nhận, tình trạng, người ký tên.
nhãn viết bút bi gặp cồn trôi sạch, phải dùng bút lông dầu hoặc in nhiệt chịu lạnh.
phòng quan trắc nước của tỉnh thu mẫu sông bốn mùa, đo COD bằng đicromat.
hoá chất COD chứa thuỷ ngân, bạc, xả đâu cũng lo, đang tìm cách thay thế.
máy quang phổ đèn D2 tàn, độ hấp thụ nhảy như lên đồng.
cân phân tích rung theo xe tải ngoài đường, kê bàn đá granit trên bốn trụ riêng.
cất đạm Kjeldahl sủi trào, khói trắng xộc, đỏ rát cổ họng.
tro hoá sáu trăm độ qua đêm, chén sứ nứt đôi, mẫu đổ mất.
phá mẫu lò vi sóng, ống teflon phình, van xả kêu phụt một tiếng.
ICP-MS đo tới phần nghìn tỷ, hít phải bụi chì ngoài hành lang cũng nhiễu nền.
argon hết nửa chừng, đại lý khí bảo cuối tuần không giao, đành nằm chờ.
độ không đảm bảo đo cộng từ pipet, chuẩn, độ lặp, khai căn tổng bình phương.
giới hạn phát hiện tính bằng ba lần độ lệch của mẫu trắng.
phòng thử nghiệm được công nhận ISO 17025, mười hai phép thử, gia hạn ba năm một bận.
trả kết quả chậm, trái cây đã thối mà phiếu chưa về, hỏi để làm chi.
test nhanh tại vườn sai số lớn chút cũng được, miễn biết ngay có phun lố hay không.
cảm biến sinh học in lưới điện cực cacbon, nhỏ giọt nước rau, điện thoại hiện số.
enzyme trên giấy mất hoạt tính sau một tháng ngoài ruộng nóng, phải phủ trehalose.
điện cực chọn lọc nitrat trôi đường chuẩn, ngày nào cũng phải nhúng lại.
đầu dò pH khô nứt bầu thuỷ tinh, ngâm KCl ba mol qua đêm may ra hồi.
máy đo độ đục rẻ tiền tự làm bằng đèn LED hồng ngoại và quang trở, ra số khá khớp.
trạm quan trắc tự động bị phá, ai đó nhúng đầu đo vào xô nước sạch.
lượng mưa thu bằng phễu, vịt đạp đổ, số liệu tháng tám khuyết mất một tuần.
đo bụi mịn bằng tán xạ laser, ẩm sương mù thì vọt ảo.
mùi hôi khó đo, mời sáu người mũi thính ngửi từ loãng tới đậm trong phòng kín.
mũi điện tử học mùi chè, mùi mắm, phân loại trúng chín phần mười.
đoàn thanh tra niêm phong mẫu, dân kéo tới hỏi bao giờ có kết quả cá chết.
thuê phản biện độc lập, phòng này nói đạt, phòng kia bảo gấp bốn lần chuẩn.
bên nào lấy mẫu, lúc nào, sâu bao nhiêu, có ai chứng kiến thì phải ghi rành rọt.
dịch sốt xuất huyết bùng sớm, cả ấp nghe ai cũng đau nhừ, nóng hừng hực.
lăng quăng ngo ngoe trong lốp xe cũ, gáo dừa, bình bông bàn thờ.
phun hoá chất mù mịt xong muỗi ngất, sáng ra lại bay vo ve.
thả muỗi mang Wolbachia ở Nha Trang, vài năm sau ca bệnh giảm thấy rõ.
bắt muỗi bằng ống hút đêm khuya, soi đầu đếm, bé gái hỏi chú làm nghề gì kỳ vậy.
bẫy gậy treo hiên trường, giấy nâu đầy trứng đen như mè.
muỗi Aedes kháng cúc tổng hợp tới tám lần, thuốc xịt ngoài chợ coi như nước lã.
bản đồ nóng ca bệnh vẽ theo thôn, chấm đỏ chi chít ven kênh.
dự báo trước hai tháng dựa vào mưa, nhiệt, ẩm, ca cũ, độ chính xác chừng bảy chục phần trăm.
tay chân miệng nổi bóng nước, bé giật mình chới với lúc thiu thiu ngủ là nặng rồi.
nhà trẻ đóng cửa mười ngày, đồ chơi ngâm cloramin, phơi đầy sân.
sởi trở lại vì mấy năm dịch đứt quãng tiêm chủng, ban đỏ từ sau tai lan xuống ngực.
mẹ trẻ sợ vắc xin theo lời đồn trên mạng, thuyết phục hoài vẫn ẵm con về.
cô y tế bản gùi phích vắc xin vượt ba con suối, tới nơi nhà đi nương hết.
tủ lạnh trạm cúp điện hai ngày, chỉ thị trên lọ đổi tím, huỷ toàn bộ.
tiêm năm trong một, con quấy đêm, ba chườm ấm, dán miếng hạ sốt.
sổ tiêm giấy nhàu, mất, cô tra mã trên hệ thống quốc gia thấy thiếu mũi bạch hầu.
ổ bạch hầu ở Kon Tum, giả mạc trắng xám bám dai, bóc chảy máu.
ho gà tím mặt, rít lên một tiếng, sơ sinh ba tháng nằm máy.
dịch tả lợn lây qua xe chở cám, giày dép, chim chóc, đồ thừa quán ăn.
cúm gia cầm H5, vịt chạy đồng xoay vòng quẹo cổ, chết trôi dạt kín bờ.
giám sát một sức khoẻ kéo thú y, y tế, môi trường ngồi chung một bàn.
chợ gà sống đóng cửa một ngày cuối tháng rửa chuồng, vi rút giảm thấy rõ.
dơi quạ đậu kín cây dầu chùa Sóc Trăng, phân rơi trắng mái, nghiên cứu tới lấy nước tiểu.
người buôn thú rừng sờ nắn tê tê, cầy hương, chẳng găng chẳng khẩu trang.
đường phố kẹt xe, hít khói cả giờ, hèn gì con tôi hen quanh năm.
than tổ ong xỉ đỏ lòm, khí CO quẩn trong phòng đóng kín, hai vợ chồng mê man.
bếp cải tiến đốt ít củi, ống khói dẫn ra ngoài, mắt bà mế bớt toét.
nhà tiêu hai ngăn ủ tro, hết mùi, sáu tháng moi ra tơi như đất.
đi cầu cá tra là chuyện xưa, vậy mà khúc kênh này còn nguyên mấy chục cái.
phân tươi tưới rau, giun đũa lúc nhúc, trẻ bụng ỏng đít beo.
bể lọc cát chậm gia đình, mặt trên rêu mỏng diệt khuẩn, rẻ mà bền hàng chục năm.
bình lọc gốm tẩm bạc rỉ từng giọt, tối ngồi nghe tong tong.
phơi nước chai nhựa trên mái tôn sáu tiếng nắng là diệt được hầu hết mầm bệnh.
lũ rút giếng đục, thả viên cloramin B, chờ ba mươi phút mùi hăng nhẹ là được.
đau mắt đỏ sau lũ lây chóng mặt, cả lớp đeo kính đen ngồi học.
nước ăn chân lở kẽ trắng bợt, bôi phèn chua, xỏ ủng khô.
tả, lỵ, thương hàn chờ chực, loa xã rao ngày ba lượt ăn chín uống sôi.
suy dinh dưỡng thấp còi vùng cao vẫn gần ba chục phần trăm, ăn ngô quanh năm.
bột dinh dưỡng từ đậu, vừng, tôm khô địa phương, xay trộn ép đùn, bé khen ngon.
gạo tăng cường sắt kẽm, vo kỹ là trôi mất lớp phủ, phải nấu liền.
muối i-ốt vùng biển người ta chê đắng, bướu cổ lại nhú trong núi.
béo phì ở phố, trà sữa mỗi chiều, thằng bé lớp bốn năm mươi tám ký.
thuế nước ngọt bàn lên bàn xuống, hãng kêu lỗ, bác sĩ dinh dưỡng gật gù.
ăn mặn xứ mắm, huyết áp cao, đột quỵ sớm, nói hoài có ai bớt.
muối thay thế pha kali clorua mặn dịu, thử sáu làng, huyết áp tụt bốn năm đơn vị.
thuốc lá điện tử mùi kẹo dâu nhét cặp học sinh, co giật, cười nói lảm nhảm.
rượu lậu, bia tràn, tai nạn tối thứ bảy khoa ngoại chật như nêm.
mũ bảo hiểm dỏm dập cái là toác, lót mút mỏng dính chẳng đỡ gì.
đuối nước mùa hè, ao hố công trình bỏ hoang, không hàng rào, không biển báo.
dạy bơi bằng ao quây lưới tre, thầy là anh bộ đội, sáu mươi đứa biết nổi.
trầm cảm sau sinh, chị nghe con khóc mà tim trống rỗng, ai cũng bảo tại sướng quá.
đường dây ngày mai, bạn trẻ trực tới hai giờ sáng nghe người lạ thở dài.
người già neo đơn té trong nhà tắm, ba ngày sau hàng xóm mới hay.
vòng đeo báo ngã, tự gọi con, cụ tháo bỏ vì tưởng máy theo dõi.
lão khoa thiếu, viện dưỡng lão bị coi là bất hiếu, con cái xoay như chong chóng.
điều tra hộ gia đình, gõ bốn chục cửa, hai nhà xua chó ra.
phiếu hỏi dài dòng, bà con ậm ừ cho qua, số liệu đâu phản ánh thật.
tỷ suất mới mắc trên một trăm nghìn dân hiệu chỉnh theo tuổi mới so sánh được.
nguy cơ tương đối hai phẩy mốt, khoảng tin cậy từ một phẩy tư tới ba phẩy hai.
nghiên cứu bệnh chứng dễ lệch nhớ lại, ai đau thì nhớ kỹ đã ăn gì.
mẫu nước thải đô thị báo trước làn sóng dịch cả tuần, lặng lẽ mà hay.
bộ gõ phiếu tử vong ghi chết già, thống kê nguyên nhân trống hoác.
truyền thông nguy cơ, nói thật, nói sớm, nói điều mình chưa biết.
tin đồn nước biển nhiễm độc làm chợ cá ế sưng, chị em bán ghẹ khóc ròng.
giám đốc trung tâm kiểm soát bệnh tật lên truyền hình khuyên bình tĩnh, tay vặn vẹo cây viết.
quỹ toàn cầu rút dần, thuốc ARV chuyển sang bảo hiểm, nhóm dễ tổn thương rớt lưới.
bơm kim tiêm sạch, methadone, chuyện cũ mà vẫn còn người ném đá.
tiếp cận viên đồng đẳng ngồi quán cóc rỉ tai, hiệu quả hơn loa phường.
tự xét nghiệm HIV bằng nước bọt, hai mươi phút, gửi kín qua bưu điện.
bệnh lây đường tình dục giấu giếm, tự mua kháng sinh, lậu kháng thuốc lan.
tôi làm ở trung tâm kiểm nghiệm đã mười bảy năm, chưa năm nào lượng mẫu gửi về lại nhiều như năm nay.
khách mang tới một túi gạo nhỏ xíu, bảo muốn biết trong đó có chất gì độc hại hay không, hỏi lại thì không rõ nghi ngờ chất nào.
chúng tôi phải giải thích rằng mỗi chỉ tiêu là một phép thử riêng, có giá riêng và cần lượng mẫu riêng.
nếu gia đình lo lắng về nước giếng thì nên thử trước hết độ cứng, sắt, asen, amoni và vi khuẩn đường ruột.
chai đựng mẫu vi sinh phải vô trùng, mở ra lúc nào lấy nước lúc đó, tuyệt đối không tráng rửa.
nước lấy xong giữ trong thùng đá, đưa tới phòng thử nghiệm trong vòng sáu giờ thì số liệu mới đáng tin.
máy đọc mã vạch không nhận ra ống nghiệm bị dán nhãn nhăn, thế là cả khay đứng lại chờ người gỡ.
hệ thống băng chuyền tự động mở nắp, ly tâm, chia mẫu và đưa vào máy phân tích mà hầu như không cần đụng tay.
khi lượng mẫu tăng đột ngột, anh em phải chia ca, người về sau cùng thường là lúc gần nửa đêm.
bác sĩ lâm sàng hay gọi xuống than kết quả không hợp với bệnh cảnh, và lắm khi họ đúng.
có lần hai bệnh nhân trùng cả họ tên lẫn năm sinh, suýt nữa thì truyền nhầm nhóm máu.
từ đó bệnh viện bắt buộc đeo vòng tay in mã, quét vòng trước rồi mới được quét túi máu.
chị đừng nhịn ăn quá mười hai tiếng, cũng đừng uống cà phê trước khi lấy máu đo mỡ.
kết quả này cao hơn bình thường một chút, chưa có gì đáng sợ, ba tháng nữa quay lại kiểm tra nhé.
vì sao cùng một mẫu mà gửi hai nơi lại ra hai con số chênh nhau tới gần một nửa?
có thể do phương pháp khác nhau, do đơn vị tính khác nhau, hoặc đơn giản là một trong hai bên làm sai.
dụng cụ thuỷ tinh rửa bằng axit loãng rồi tráng nước cất ba lần, úp trên giá cho khô tự nhiên.
cậu sinh viên thực tập làm vỡ cái bình định mức, mặt tái xanh vì tưởng phải đền cả tháng lương.
cô hướng dẫn chỉ cười, bảo ai làm nghề này mà chẳng từng đánh vỡ vài thứ.
tủ hút kêu ù ù mà khói vẫn lởn vởn trong phòng, hoá ra đường ống phía trên mái bị tổ chim bịt kín.
hoá chất hết hạn chất đầy gầm bàn, không ai dám đổ mà cũng chẳng có đơn vị nào nhận xử lý với giá phải chăng.
bình gas argon xích vào tường bằng dây xích sắt, phòng khi động đất hay ai đó vô ý xô ngã.
muốn xác định tuổi của mẫu rượu cổ, người ta đo lượng cacbon phóng xạ còn sót lại trong cồn.
máy quang phổ Raman cầm tay chiếu qua vỏ chai trong suốt mà vẫn đọc được chất lỏng bên trong.
nhóm tác giả đã dùng mạng nơ ron để phân biệt nước mắm truyền thống với nước chấm pha từ phổ huỳnh quang.
với hơn năm trăm mẫu thu từ Cát Hải, Phan Thiết và Phú Quốc, mô hình cho độ chính xác chín mươi sáu phần trăm.
khi đem thử trên những mẫu mua ngoài chợ, độ chính xác tụt xuống vì có nhiều loại pha trộn chưa gặp bao giờ.
điều đó cho thấy dữ liệu huấn luyện phải bao trùm được sự đa dạng của thực tế.
cảm biến được chế tạo bằng cách phủ một lớp graphene lên điện cực vàng rồi gắn kháng thể đặc hiệu.
khi vi khuẩn bám vào, điện trở bề mặt thay đổi và bộ vi xử lý sẽ tính ra nồng độ sau chừng mười phút.
giới hạn phát hiện đạt một trăm khuẩn lạc trên mi li lít, đủ để sàng lọc nước uống nhưng chưa đủ cho thực phẩm trẻ em.
nhược điểm lớn nhất là điện cực chỉ dùng được một lần và phải giữ lạnh cho đến lúc thử.
chúng tôi mong có doanh nghiệp cùng đầu tư dây chuyền in điện cực để hạ giá mỗi que xuống dưới hai mươi nghìn.
ông giám đốc nghe xong gật gù, hỏi một câu gọn lỏn rằng bán cho ai, mỗi năm được bao nhiêu que.
người làm nghiên cứu ít khi trả lời được ngay câu hỏi ấy, đó là chỗ hai bên thường lỡ nhịp.
cán bộ y tế dự phòng đi từng ngõ, lật từng cái chum, cái xô, đổ hết nước đọng có bọ gậy.
nhiều gia đình khoá cửa đi làm cả ngày nên đội phun thuốc không vào được, thành ra ổ dịch cứ âm ỉ.
bà con tin rằng phun khói là đủ, trong khi biện pháp hiệu quả nhất lại là đậy kín lu nước và nuôi cá.
năm nay mưa đến muộn nhưng dồn dập, các chuyên gia dự báo đỉnh dịch sẽ rơi vào cuối tháng mười.
bệnh viện nhiệt đới đã kê thêm giường ngoài hành lang và xin chi viện bác sĩ từ các khoa khác.
phụ huynh được khuyên không tự ý truyền dịch tại nhà vì rất dễ làm cho đứa trẻ rơi vào sốc.
khi bé hết sốt mà lại mệt hơn, bứt rứt, đau bụng hay tay chân lạnh ngắt thì phải đưa đi viện ngay.
mỗi điểm tiêm chủng bố trí chỗ ngồi chờ, bàn khám, bàn tiêm và khu theo dõi ba mươi phút sau tiêm.
chuyện phản vệ tuy hiếm nhưng hộp chống sốc lúc nào cũng phải để trong tầm với.
vắc xin phải được lắc nhẹ, kiểm tra màu sắc, hạn dùng rồi mới rút vào bơm tiêm.
lọ đã mở quá sáu tiếng thì bỏ, cho dù bên trong còn lại bao nhiêu liều đi nữa.
nhân viên trạm ghi ngày giờ mở lọ lên nhãn bằng bút không xoá, nhiều khi chữ nhỏ quá chẳng ai đọc nổi.
người dân tộc thiểu số ở vùng giáp biên thường qua lại hai bên, nên theo dõi mũi tiêm rất khó khăn.
để giải bài toán này, ngành y tế đã thử dùng nhận dạng vân tay kết hợp với thẻ không cần mạng.
ngoài ra, các trưởng bản còn được phát điện thoại để báo ngay khi có người sốt phát ban.
chương trình được tổ chức quốc tế tài trợ trong ba năm, sau đó địa phương phải tự lo kinh phí.
nguồn nước sinh hoạt ở cuối kênh nhiễm mặn từ giữa mùa khô, dân phải mua nước đổi với giá cao gấp bảy tám lần.
họ lắng phèn bằng cách khuấy một cục phèn chua quanh lu, đợi chừng một giờ cho cặn chìm hết xuống đáy.
mái nhà lợp tôn cũ rỉ sét nên nước mưa hứng được có màu vàng và vị tanh.
tổ chức từ thiện tặng máy lọc, được vài tháng thì tắc lõi, không ai biết mua lõi thay ở đâu.
hơn nữa máy cần điện mà ở đó tối tối điện yếu đến nỗi bóng đèn chỉ đỏ như than.
kỹ sư đề xuất dùng màng gốm tự chảy, mỗi tháng tháo ra chà bằng bàn chải là lại thông.
thiết bị trông thô kệch nhưng mấy bà mấy chị tự làm lấy được, thế nên nó mới sống lâu.
tại hội nghị, vị đại biểu phát biểu rằng phòng bệnh rẻ hơn chữa bệnh, song tiền thì luôn chảy về phía chữa bệnh.
cả hội trường vỗ tay rồi ai về nhà nấy, dự thảo nghị quyết vẫn nằm nguyên trên bàn.
tỷ lệ hộ có nhà tiêu hợp vệ sinh của xã đã đạt tám mươi lăm phần trăm, vượt kế hoạch hai điểm.
con số nghe thì đẹp, nhưng xuống tận nơi mới thấy không ít nhà xây xong chỉ để cất củi.
đâu phải họ lười, mà vì thiếu nước dội, mùa khô phải gùi từng can từ dưới khe lên.
khói từ lò đốt rác tự phát cuối làng bay là là mặt đất, trẻ con ho khù khụ suốt mấy tuần liền.
trưởng thôn hứa sẽ kiến nghị lên huyện, xin hỗ trợ một lò có buồng đốt thứ cấp.
khảo sát cho thấy bụi trong các xưởng cưa cao hơn mức cho phép từ ba đến năm lần.
công nhân được phát khẩu trang nhưng phần đông kéo xuống cằm vì nóng và khó nói chuyện.
sau khi lắp chụp hút tại từng máy, nồng độ bụi giảm hẳn và tiếng ho trong ca cũng thưa đi.
chủ xưởng thừa nhận rằng tiền lắp đặt chỉ bằng số tiền ông phải bù cho ngày công nghỉ ốm.
muốn nhân rộng cách làm ấy thì cần có người đứng ra tập hợp các xưởng nhỏ cùng đặt hàng.
khám sức khoẻ cho người lao động mà chỉ đo chiều cao, cân nặng rồi ký tên thì có cũng như không.
hai năm trước, một ổ ngộ độc rượu ở vùng cao làm tám người tử vong sau đám tang.
xét nghiệm cho thấy trong rượu có tới ba mươi phần trăm metanol, gấp hàng trăm lần ngưỡng an toàn.
đầu nậu mua cồn công nghiệp giá rẻ rồi pha nước lã, đổ vào can nhựa cũ chở bán theo chợ phiên.
giấy thử đổi màu phát hiện metanol được phát thử nghiệm, nhỏ một giọt, đợi hai phút, so với bảng.
bà con thích thú lắm, mỗi lần nhà có cưới hỏi lại sai trẻ chạy sang trạm xin vài tờ.
công tác truyền thông chỉ thật sự có kết quả khi người ta được tự tay làm và tự mắt thấy.
các nhà dịch tễ lần theo dấu vết từng ca bệnh, hỏi xem họ đã ăn gì, gặp ai, đi qua những đâu.
người bệnh đầu tiên là một phụ nữ bán rau, chị khai có ghé quán bún gần bến xe hôm mùng tám.
lấy mẫu nước đá ở quán đem cấy thì mọc đúng chủng vi khuẩn đã gây bệnh cho hơn trăm người.
giải trình tự toàn bộ bộ gen xác nhận hai chủng chỉ khác nhau một vị trí nên chắc chắn cùng một nguồn.
cơ sở sản xuất nước đá bị đình chỉ ba tháng, giếng khoan của họ nằm sát hầm cầu nhà bên.
bài báo đăng lên mạng chưa đầy một giờ đã có hàng nghìn lượt chia sẻ, kèm theo đủ thứ suy diễn.
cơ quan chức năng phải ra thông cáo đính chính, đồng thời công bố kết quả của từng mẫu một.
làm sao để số liệu y tế vừa mở cho giới nghiên cứu vừa không lộ danh tính của người bệnh?
cách thường dùng là bỏ tên, thay bằng mã, làm tròn ngày sinh và gộp những xã quá ít dân.
tuy vậy, với các bệnh hiếm thì chỉ cần biết huyện và tuổi là người ta đã đoán ra ai.
bệnh xá ngoài đảo Trường Sa có máy tạo oxy, phòng mổ nhỏ và đường truyền hình về đất liền.
có ngư dân bị giảm áp do lặn sâu bắt hải sâm, đưa lên đảo trong tình trạng liệt hai chân.
buồng cao áp nén khí rồi hạ từ từ suốt sáu tiếng, anh dần dần cử động lại được mấy ngón.
nhóm bác sĩ quân y đề nghị trang bị buồng di động gọn nhẹ cho các tàu dịch vụ hậu cần.
bản vẽ đã xong, chỉ còn vướng khâu cửa kính chịu áp và cái van an toàn chưa tìm được nơi làm.
các trường hợp dị tật ống thần kinh có thể phòng được nếu người mẹ uống axit folic từ trước khi mang thai.
viên sắt làm táo bón và tanh miệng nên nhiều chị lén bỏ, chỉ uống vào ngày sắp đi khám.
bánh quy bổ sung sắt của xưởng địa phương thơm mùi gừng, ăn đỡ tanh, các chị mang theo ra đồng.
đề tài nghiệm thu loại xuất sắc, thế nhưng khi hết tiền hỗ trợ thì lò bánh cũng nguội theo.
xét cho cùng, thứ giữ cho một sáng kiến sống được là có người chịu mua nó đều đặn mỗi tháng.
điều tra viên được tập huấn hai ngày, đóng vai hỏi thử lẫn nhau trước khi xuống thực địa.
nhà nào đi vắng thì hẹn quay lại tối đa ba lần, sau đó mới được thay bằng nhà kế bên phải.
mẫu tóc và móng tay được giữ trong phong bì giấy để đo lượng thuỷ ngân tích luỹ lâu dài.
dân làng nấu vàng thủ công hít phải hơi thuỷ ngân bốc lên từ chảo, răng rụng, tay run bần bật.
phương án thay thế bằng bàn đãi và nam châm giữ được vàng mịn mà chẳng phải dùng tới chất độc ấy.
cho em hỏi thử mẫu đất và mẫu phân hữu cơ thì gửi về trung tâm nào, có nhận qua đường bưu điện không ạ?
phiếu yêu cầu cần ghi rõ tên mẫu, chỉ tiêu muốn thử, phương pháp nếu có chỉ định và ngày cần lấy kết quả.
mẫu không đủ lượng hoặc bao bì bị rách thì bộ phận tiếp nhận sẽ từ chối ngay tại quầy.
em đã chuyển khoản tiền thử nghiệm từ chiều thứ hai mà tới nay vẫn chưa thấy ai xác nhận.
chúng tôi xin lỗi vì máy phân tích đang chờ thay bơm chân không, kết quả dự kiến chậm bốn ngày.
anh bảo vệ nhận giùm hộp mẫu rồi để quên ngoài chòi, sữa bên trong vón lại và bốc mùi chua.
lô bột ngọt này có hạt đen lạ, chúng tôi nghi là gỉ sắt từ thành bồn kết tinh bong ra.
dùng nam châm rà qua thì những hạt ấy dính vào, vậy là khỏi cần soi kính cũng biết.
thử nghiệm va đập, thử rò, thử lão hoá nhanh đều đạt, chỉ riêng phép thử rơi từ một mét hai là nứt góc.
bài kiểm tra mù cho thấy hội đồng cảm quan không phân biệt nổi mẫu cải tiến với mẫu đang bán.
mười hai thành viên ngồi trong ô ngăn, đèn đỏ che màu, súc miệng bằng nước lọc giữa hai lần nếm.
người nếm được huấn luyện nhận ra vị đắng, vị kim loại, mùi mốc và mùi bìa các tông ở nồng độ rất thấp.
máy đo cấu trúc ép miếng chả xuống một nửa chiều cao rồi ghi lại lực, từ đó suy ra độ cứng và độ đàn hồi.
dưới kính hiển vi điện tử quét, bề mặt hạt tinh bột sau xử lý enzyme lỗ chỗ như tổ ong.
con số đẹp trên giấy chưa nói được gì nếu mẫu gửi đi không đại diện cho cả kho hàng.
nên lấy ngẫu nhiên ít nhất tám bao ở các góc khác nhau, trộn đều rồi chia bốn cho tới khi còn một ký.
thuỷ hoạt độ dưới không phẩy sáu thì nấm mốc không phát triển được, cho dù bánh còn mềm tay.
`
