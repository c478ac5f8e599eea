export default `
máy sấy bơm nhiệt làm xoài dẻo giữ được màu vàng tươi, không thâm mép như sấy củi.
buồng sấy kín gió đi vòng, khay trên khô khốc mà khay dưới còn ướt nhẹp là vì sao?
đảo chiều quạt mỗi hai tiếng và chừa khe giữa các khay thì độ ẩm đồng đều hơn nhiều.
hạt sen sấy vội ngoài cứng trong sượng, cắn muốn gãy răng.
máy tách vỏ lụa đậu phộng ra còn vỡ đôi quá nửa, lò kẹo chê không mua.
máy cuốn chả giò nhân rơi vãi, bánh tráng rách, chị em cuốn tay còn lẹ hơn.
cháo ăn liền đóng túi hấp xong phồng lên như gối, chắc nhiệt tâm chưa đủ.
nồi tiệt trùng phải giữ đối áp lúc làm nguội, không là bung đường hàn túi.
lon cá hộp rỉ vành vì nước nồi hấp nhiều clorua, lau khô kịp thời mới tránh được.
chả cá xay nóng máy quá sượng tái, thả thêm đá vảy vào cối để giữ dưới mười độ.
dao cối xay giò mau mẻ vì lẫn xương, mài nước xong cân lại kẻo rung.
vòi rót kẹo dừa nghẽn, mạch nha đặc quánh kéo thành sợi dài ngoằng.
áo nước nóng bọc quanh phễu giữ cho đường không kịp đông.
lò nướng bánh mì xách tay đốt gas lửa táp mặt, ruột bánh còn nhão nhoẹt.
phun hơi nước ba giây lúc mới vào lò, vỏ bánh nở bung giòn tan.
máy làm đá viên ra viên đục lõi trắng vì nước nhiều khoáng, lọc thẩm thấu ngược là trong.
tủ mát trưng bày đọng sương, khách không thấy mặt hàng đành bỏ đi.
máy hút chân không gạo túi xẹp rồi lại phồng, gạo có mọt cứa thủng li ti.
máy dán ly trà sữa lúc dính lúc hở, xe chạy xóc là tràn ướt yên.
nồi nấu phở điện đáy cháy đen, cặn xương bám, cào trầy hết lớp inox.
bếp gas công nghiệp lửa đỏ khói muội vì thiếu gió, vặn lại vòng chỉnh là xanh.
chụp hút mùi quán nướng mỡ nhỏ tong tỏng xuống đầu khách.
ống gió đóng mỡ dày hai phân, tàn lửa hút lên bốc cháy dọc trần.
lọc tĩnh điện giữ khói mỡ rất tốt, miễn là tháng nào cũng tháo ra ngâm xút.
thùng phuy ủ nước mắm bằng composite lên mùi nhựa, bà hàm hộ trả về không thương tiếc.
thùng gỗ bời lời đai mây ăn đứt, song kiếm đâu ra gỗ bây giờ.
máy bơm đảo nước bổi loại thép thường mục trong một mùa, inox ba một sáu mới trụ được.
cối giã chày đạp ngày trước thì thụp, giờ mô tơ kéo cam nâng chày, giã cốm vẫn dẻo.
máy sàng cốm lẫn trấu, thổi gió mạnh bay luôn hạt lép xanh.
lò rang cà phê trống quay cháy sém mặt mà lõi chưa chín, bởi vào hạt lúc trống nóng quá.
xi lanh làm nguội hút khói trấu cà phê, vỏ lụa bay khắp xóm như tuyết nâu.
hệ cyclon gom vỏ lụa, đốt khói thêm một lần ở bốn trăm độ là hết mùi khét.
máy xát vỏ cà phê tươi tróc cả vỏ trấu, nhân trầy, hạ bớt khe dao lại.
bể lên men chua lừ, nước nhớt xả ra suối cá lờ đờ.
tiêu sọ ngâm bở vỏ chà bằng máy trống gai, đen lốm đốm còn sót phải lựa tay.
điều luộc xong tách hạt vỡ, dầu vỏ dính tay phồng rộp đen thui.
dầu vỏ hạt điều làm bố thắng, làm sơn, chớ để chảy ra mương.
máy chẻ điều kim loại đóng nhựa đen, lưỡi cùn nhanh, công nhân mài mỗi sáng.
mủ trôm, mủ gòn, nhựa thông chích trắng cây chảy từng giọt vào gáo.
nấu nhựa thông ra tùng hương vàng trong, dầu thông bay mùi hăng dễ chịu.
cánh kiến đỏ cạo từ cành, đun chảy lọc túi vải thành miếng mỏng như kẹo.
sáp, nến thơm rót cốc bị lún giữa và rạn tuyết, rót lần hai bù vào.
tim nến to quá khói đen, bé quá ngụp lặn tắt ngúm.
dệt chiếu máy đứt trục cói, hoa văn in lệch nửa bông.
lông mi giả, tóc nối gom ở làng Đông Bích, tóc rối gỡ từng sợi rồi nhuộm.
máy chải tóc gai thép giật đứt ngọn, mua vào ký nào hao ký nấy.
tăm tre, đũa dùng một lần xông lưu huỳnh trắng bệch, ngửi hắc mà người ta vẫn thích.
đũa gỗ mun tiện máy tự động, đầu đũa phơi nắng cong như cần câu.
than không khói ép từ gáo dừa lỗ giữa, châm lâu bén song cháy dai.
lò hầm than Cần Giờ khói ngút, nhà nước cho chuyển nghề mà chưa biết làm gì.
hầm than bằng lò kín thu lại dấm gỗ, đem pha loãng xua côn trùng.
than sinh học bón đất giữ ẩm, nhẹ tơi, trộn phân gà ủ lại dùng càng tốt.
lò khí hoá trấu chạy gas đốt, hắc ín bịt ống, ba ngày thông một lần.
tro trấu trắng xám đem bán lò gạch, tro đen bán vườn lan.
biến rơm thành viên nén phải băm, sấy, nghiền, ba lần điện ba lần bụi.
máy cuộn rơm bỏ mũi buộc, cuộn bung xổ ra giữa ruộng như ổ chuột.
máy cấy bỏ khóm chỗ dày chỗ thưa, mạ khay già rễ đan cứng như thảm.
tay cấy mòn mỏ vịt, lò xo nhả yếu, cây mạ nổi lềnh bềnh.
cân mặt ruộng bằng tia laser, gàu san nâng hạ tự động theo cột thu tín hiệu.
máy sạ cụm ống thả hạt nghẹt mầm, lúa đi đoạn có đoạn không.
máy đào khoai lang trầy vỏ, củ thành hai khúc, thương lái chê.
máy nhổ sắn rung lưỡi dưới gốc, đất thịt khô thì kéo gãy cả cần.
máy hái chè hai người khiêng cắt lẫn lá già, nhà máy hạ loại.
lưỡi cắt tông đơ dính nhựa chè đen đặc, chùi dầu hoả mới chạy trơn.
máy vò chè nóng cối, búp nát, nước pha đỏ quạch.
máy xao tôn quay gas đốt cháy đốm, mùi khét lấn mất hương cốm.
máy vắt sữa nhịp rung yếu, ống núm vú hở khí kêu xì xì, bò đá văng cốc.
bồn lạnh sữa hỏng ban đêm, sáng ra chua hết, tám tạ sữa đổ mương.
máy trộn thức ăn TMR dao cùn quấn rơm, trục nặng kéo gãy chốt an toàn.
máy vặt lông vịt đứt ngón cao su, da trầy đỏ, lông tơ còn nguyên.
nhúng sáp nấu chảy rồi bóc, lông con theo ra sạch trơn.
dây treo giết mổ heo bằng thép xi, gỉ rơi vô thịt, kiểm dịch bắt thay inox.
máy làm cá tra phi lê lạm thịt hơn tay người, định mức xấu nên cất xó.
máy phân cỡ tôm con lăn nghiêng làm gãy râu đứt đầu, chỉnh nước phun nhiều thêm.
máy lột vỏ tôm ép trục cao su sót đuôi, nhặt lại bằng tay mất công gấp đôi.
cấp đông băng chuyền xoắn, xích trượt vấp, con tôm dồn một đống đông dính.
mạ băng nước lạnh một độ, lớp băng trong đều chừng mười phần trăm.
hệ thống lọc tuần hoàn nuôi cá chình trống lọc rách lưới, cặn vô bể vi sinh.
đèn cực tím bám cáu, kính thạch anh mờ, vi khuẩn đâu có chết.
tháp khử khí, máy trộn ôxy hình nón nén bọt tan gần hết trước khi ra ao.
bạt lót ao rách vì cua đào, dán nóng chồng mép mười phân, kiểm bằng kim chọc.
máy cho tôm ăn văng thức ăn một phía, gió tạt dồn góc thối đáy.
máy hút bùn đáy ao nghẹt vỏ ốc, ống gân xẹp lép.
quạt trại heo kín cháy mô tơ lúc nửa đêm, ngột chết ba chục con.
lắp còi báo mất điện, cửa bung tự động, máy phát khởi động trong mười giây.
tấm làm mát giấy đóng rêu và mối ăn, gió không qua, heo thở dốc.
sàn bê tông đan gãy, chân heo con lọt, què cả ổ.
máng uống núm vặn tự động rỉ nước làm chuồng nhầy nhụa.
máy ép phân trục vít ra bã tơi, lưới khe nửa ly hay rách vì đinh.
máy phát điện biôga chập chờn theo ga, tần số lúc bốn bảy lúc năm ba.
túi chứa ga bằng nhựa đỏ bị gà mổ lủng, xì cả đêm, may không ai bật lửa.
máy khoan giếng cà tàng gặp đá mẹ đứng mũi, cần xoắn như kẹo kéo.
ống chống giếng nứt, nước mặn tầng trên lọt xuống, bỏ luôn giếng.
bơm tay đầu làng đứt lá da, nhồi mãi chỉ nghe phì phò.
bồn lọc phèn cát đen, lớp váng vàng nghẹt, cào mặt mỗi tháng.
dàn mưa ôxy hoá sắt rồi lắng, nước hết tanh nhưng mangan vẫn ố đồ sứ.
máy lọc nước gia đình lõi giả, nước ra ngọt lợ, thử bút chỉ số cao chót vót.
đường ống ngầm cấp xã rò ngầm, mất bốn chục phần trăm nước mà không biết rò đâu.
cặp máy nghe rò hai đầu van, tính lệch thời gian ra vị trí sai chưa tới mét.
tàu ngầm mini soi cống gửi hình rễ cây đâm kín, chuột chạy rần rật.
lót ống bằng ống mềm tẩm nhựa đảo ngược, hấp hơi nóng là cứng, khỏi đào đường.
máy đầm cóc nhảy tưng tưng, đế nứt, thợ ôm tê rần hai tay.
máy xoa nền cánh chết, quay lướt không ăn, bê tông đã chai mặt.
máy bẻ đai bẻ lệch góc, con lăn mòn, khung đai méo như hình thoi.
máy uốn ngói tôn giả, góc xé, sơn nứt thấy thép.
máy bắn vữa tường phun phồng một mảng rớt lộp bộp, thợ tay còn nhanh hơn.
in nhà bằng vữa lớp chồng lớp, vòi tắc giữa chừng thành mạch lạnh.
thang vận công trường lồng kẹt răng, công nhân ngồi giữa trời hai tiếng.
khoan rút lõi bê tông gặp thép, mũi kim cương trơ, nước bùn bắn tung.
cắt tường bằng dây, trượt êm không rung nên nhà bên khỏi nứt.
nâng nhà lên bằng trăm con đội, nhích từng phân, trong nhà cụ bà vẫn ngồi uống trà.
thần đèn di dời cổng đình lăn trên con lăn thép, cả làng đi coi.
ai chế được máy leo vách quét sơn thì thợ đu dây chắc thất nghiệp.
tháp nước gỉ đáy, leo lên thấy chim bồ câu chết trong bể.
máy ép lọc bùn vải lọc nghẹt vôi, ngâm axit loãng mềm lại ngay.
polyme pha sống lợn cợn mắt cá, nghẹt bơm, bùn không kết bông.
bùn vi sinh nổi đầy bể lắng, sợi nấm dài soi kính như mớ tóc.
sục khí thiếu, bùn đen hôi, thêm tí mật rỉ và nâng ôxy lên hai miligam.
đĩa phân phối khí rách màng, nước sôi một cột to đùng giữa bể.
bể kỵ khí dâng bọt tràn nắp, axit béo tích lại, tạm ngưng cho ăn vài bữa.
nước thải dệt nóng năm mươi độ đổ thẳng làm chết men, phải qua tháp nguội trước.
hồ sinh thái bèo lục bình phủ kín, vớt ủ phân là một công đôi việc.
cánh đồng lau sậy lọc nước xưởng giấy, bông trắng phất phơ, cò về làm tổ.
chôn lấp rỉ nước đen mùi nồng, xe bồn hút đêm, dân chặn đường.
đốt rác nhỏ không lọc khói độc hơn chẳng đốt, chuyên gia khuyên đừng.
phân loại rác tại nguồn mà xe gom đổ chung, bà con nản.
vỏ hộp sữa tách nhôm, giấy, nhựa bằng thuỷ lực, ép tấm lợp chuồng bò mát rượi.
đầu lọc thuốc lá, vải vụn, xốp nhẹ là ba thứ ve chai chê tuốt.
chăn ga khách sạn thải may túi, thú nhồi, tạp dề, chị em khuyết tật có việc.
nắp chai gom đúc ghế băng công viên, loang màu vui mắt.
kính vỡ nghiền tròn cạnh trộn gạch lát, dưới đèn lấp lánh.
vỏ sò nung vôi bón ruộng phèn, trước đổ bãi ruồi nhặng vo ve.
vỏ trứng xay mịn làm phấn viết bảng ít bụi, mùi hơi tanh phải rang kỹ.
xương bò hầm lấy keo, bã nung trắng làm sứ xương cao cấp.
mạt cưa, lõi ngô, vỏ lạc làm giá thể nấm rồi ra phân, vòng quanh chẳng bỏ gì.
xưởng tôi chuyên tiện mâm xe, hiện đau đầu vì phoi nhôm dính dao, chạy vài chục cái là phải dừng cạy ra.
nhờ các thầy chỉ giúp nên dùng dao phủ gì, hay chỉ cần đổi dầu tưới là đủ?
đã thử tăng tốc độ trục chính lên gấp đôi, phoi bay đẹp hơn nhưng đầu dao kêu rít chói tai.
theo kinh nghiệm của tôi thì dao kim cương đa tinh thể hợp với nhôm silic cao, chỉ ngặt cái giá.
mỗi mũi dao như vậy tiện được hơn hai vạn chi tiết, chia ra rẻ hơn mảnh thường nhiều.
chúng tôi tìm giải pháp thu hồi dầu cắt gọt bám theo phoi vì mỗi tháng hao gần hai phuy.
máy ly tâm vắt phoi lấy lại được phần lớn dầu, phoi khô ép bánh bán được giá hơn.
có thiết bị nào kiểm được vết nứt bên trong vật đúc mà giá dưới trăm triệu không?
siêu âm cầm tay thì vừa túi tiền, nhưng gang thô hạt tán xạ mạnh nên đọc sóng rất khó.
bạn có thể gõ nghe tiếng, phân tích tần số riêng bằng micro và máy tính, cách ấy lọc được hàng nứt lớn.
lò rèn đốt dầu FO khói đen, chuyển sang gas hoá lỏng thì chi phí đội lên quá sức.
lò nung cảm ứng phôi rèn nóng nhanh trong một phút, ít vảy, lại khỏi phải đốt chờ từ sáng sớm.
tiền điện giờ cao điểm cắt cổ nên chúng tôi chỉ nung vào ban đêm và sáng sớm.
dao kéo Phúc Sen rèn bằng nhíp xe, tôi bằng nước suối, lưỡi bén mà sống vẫn dẻo.
bà con muốn có cái búa máy nhỏ chạy điện một pha, nện nhẹ được, nện nặng được, đàn bà cũng đứng nổi.
búa đập bằng lò xo lá và cam lệch tâm làm từ trục xe cũ, hết chừng mười hai triệu.
khuôn bánh pía, bánh in xưa khắc gỗ thị, nay đúc silicon thực phẩm vừa nhẹ vừa dễ lấy.
silicon rẻ tiền nướng lên bốc mùi khét, bẻ cong thấy trắng là có độn bột.
máy ép nhựa đời cũ ngốn điện khủng khiếp vì bơm thuỷ lực quay liền tù tì cả lúc chờ.
gắn động cơ servo cho bơm dầu, lúc giữ áp quay chậm, đo đồng hồ giảm được bốn chục phần trăm.
bọc áo cách nhiệt quanh nòng máy thì vừa đỡ nóng xưởng vừa giảm tiền điện trở.
mẻ hạt này chảy loãng bất thường, chắc nhà cung cấp trộn thêm hàng tái sinh mà không báo.
đối với đồ chứa thực phẩm thì tuyệt nhiên không được dùng nhựa tái chế trôi nổi.
xốp chèn hàng làm từ rễ nấm và mùn cưa, trồng trong khuôn bảy ngày rồi sấy, nhẹ chẳng kém gì mút.
mùi nấm ngai ngái lúc mới sấy xong, để thoáng ba hôm là bay hết.
nhà máy cần tìm nguồn xơ dừa ngắn để ép chậu ươm, mỗi tháng chừng hai chục tấn.
máy dệt lưới chăn thỏ rớt mắt, mối thắt gút lỏng, kéo nhẹ là tuột cả mảng.
phòng nhuộm không có máy đo màu nên toàn so bằng mắt, sáng một kiểu tối một kiểu.
công thức nhuộm cất trong đầu ông thợ cả, ông nghỉ bệnh một tuần là cả xưởng đứng bánh.
chúng tôi mong có ai giúp số hoá lại các công thức ấy và dạy cho lứa sau.
thuốc nhuộm tự nhiên mỗi mẻ một tông, khách nước ngoài lại coi đó là nét duyên.
phải ghi rõ trên nhãn rằng màu sẽ nhạt dần khi phơi nắng gắt để khỏi lôi thôi.
vải lanh thô sợi gút nhiều, mặc mát rượi nhưng nhàu như dưa muối.
ủi xong xếp vô vali tới nơi mở ra lại nhăn, xịt chút hơi nước treo nhà tắm là phẳng.
bàn ủi treo rớt cặn vàng lên áo sơ mi trắng, đổ giấm nóng vào bình xả vài lượt là sạch.
nồi hơi điện bé xíu mà kéo năm bàn ủi, hơi ra toàn nước.
cái máy may một kim chạy trễ nhịp, ổ chao đánh không bắt được mỏ chỉ nên bỏ mũi.
anh thợ nới con ốc, xoay trục ổ một tí, canh kim lên hai ly rưỡi thì mỏ ổ ngang đầu lỗ kim.
kim đầu bi dùng cho hàng thun, kim nhọn dùng cho kaki, lộn một cái là vải lủng hàng hàng lỗ.
đặt hàng đồng phục công nhân gấp trong mười ngày, chỗ nào nhận thì alô cho tôi nhé.
thú thật bên em kín lịch tới giữa tháng sau, chị chờ được thì em xếp chuyền.
da thành phẩm cắt bằng dao bế thì nhanh, nhưng vết sẹo muỗi chích phải lựa né bằng mắt.
quét hình tấm da rồi phần mềm tự xếp rập tránh chỗ lỗi, tận dụng thêm được năm sáu phần trăm.
tẩy lông bằng enzym thay sunfua, nước bớt thối và lông còn nguyên đem làm phân.
trống thuộc quay mười hai tiếng liền, chi phí hoá chất tăng mà da vẫn nhăn ở phần bụng.
keo PU nước cần sấy kích hoạt ở sáu lăm độ, lớp keo trong lại thì mới ép.
đôi dép da bò khâu tay lúc đầu cứng, mang chừng tuần lễ thì ôm chân êm ái.
giấy bao xi măng nhiều lớp rách mép may, bụi rơi ra như rây bột.
đổi qua bao van dán nhiệt thì đóng nhanh mà sạch, khổ nỗi phải sắm máy mới.
người làm hộp quà Tết quay cuồng từ tháng chín âm, đến rằm chạp là kiệt sức.
hộp nam châm bồi giấy bị lồi góc, sờ gợn cộm, khách soi từng cái.
máy in hai màu cũ nhả giấy lệch tay kê, nhíp kẹp mòn, cứ trăm tờ xéo chục tờ.
muốn in lên chai nhựa tròn nên xử lý ngọn lửa hoặc phóng điện corona để mực bám.
kiểm bám mực bằng cách dán băng keo rồi giật mạnh, mực theo băng là rớt.
đất nguyên liệu Bát Tràng giờ phải mua tận Hải Dương, chở thuyền qua bến Chương Dương.
anh nghệ nhân trẻ thử tro trấu, tro dừa, tro vỏ trai làm men, thất bại trăm mẻ mới ra màu ngọc.
lò điện mini bốn chục lít nung được trong ban công, thích hợp với lớp dạy gốm cho trẻ.
con mèo đất sấy chưa khô mà nung gấp, nổ tan xác văng hỏng luôn đồ bên cạnh.
gốm xây dựng Vĩnh Long đỏ au nhờ đất phèn, giờ vắng khách, lò bỏ hoang như kim tự tháp bên sông.
vương quốc lò gạch Mang Thít được đề xuất bảo tồn thành điểm du lịch di sản.
ống khói nghiêng mười mấy độ, cây gừa mọc xuyên vách, dân làng sợ sập mà không nỡ phá.
máy đùn gạch đất kẹt rễ cây, thợ lấy dao moi, quên tắt máy, suýt mất cánh tay.
sấy gạch mộc trong hầm bằng khí nóng thừa từ lò, mùa mưa vẫn ra hàng đều.
xi măng trắng trộn bột đá đánh bóng granito, bậc tam cấp nhà cổ trăm năm còn mát chân.
đá rửa hạt rơi lả tả vì xịt nước sớm quá, lớp hồ chưa kịp se mặt.
thợ đắp nổi phù điêu dùng hồ vôi mật mía giấy bản, cứng dần theo năm tháng.
kính lấy từ xe hư tháo ra làm mái nhà kính, màng nhựa giữa dẻo nên cắt khổ sở.
ve thuỷ tinh cổ tìm dưới ruộng bán cho dân sưu tầm, rửa bằng cát và giấm.
màu nước sơn tường lên bảng thì tươi, quét rộng ra thấy chói mắt, phải pha thêm trắng.
một thùng mười tám lít phủ được bảy chục mét vuông hai lớp nếu tường phẳng.
khi trời trên tám lăm phần trăm ẩm thì đừng sơn, màng sẽ mờ đục và lâu khô.
xử lý tôn mạ kẽm trước khi sơn bằng lớp lót bám dính, không thì cạy móng tay là bong.
bể phốt phát nóng đóng cặn trắng quanh ống đốt, truyền nhiệt kém, gas tốn.
chuyển qua chất tiền xử lý gốc zirconi chạy nguội, bùn ít hẳn, nước rửa đỡ đau đầu.
ông chủ xưởng xi mạ than không nhớ nổi đã đổ bao nhiêu tiền vào hoá chất xử nước.
nước thải mỗi ngày có tám khối thì làm sao gánh nổi cả trạm xử lý tự động?
ba bốn xưởng gần nhau góp lại xây một trạm chung, chia tiền theo đồng hồ lưu lượng.
thu hồi niken bằng điện phân thùng quay, lá kim loại bóc ra bán lại cho lò.
mạ kẽm không xyanua ban đầu hàng hơi tối, chỉnh nhiệt với phụ gia một tháng là quen.
sản phẩm của chúng tôi chịu phun muối năm trăm giờ, có phiếu kết quả của trung tâm ba.
xưởng bạc chạm Định Công còn đúng hai nhà, cháu nội cụ vừa mở lớp cuối tuần.
đèn khò xăng thụt bằng chân nay thay bằng gas, lửa mảnh như lưỡi gà xanh.
khách kêu nhẫn đeo bị ngứa đỏ, xét ra hội hàn có lẫn niken.
giá vốn một sợi dây chuyền gồm vàng, công, hao hụt và hột, mỗi thứ tính riêng.
máy hàn laser nữ trang bắn từng điểm nhỏ hơn đầu tăm, đá quý bên cạnh không hề nóng.
tôi cần bộ giám sát nhiệt độ ổ trục cho quạt lò gạch, chịu được bụi và nóng bảy chục độ.
chỉ cần đèn đỏ với còi hú là được, công nhân chúng tôi không rành đồ thị đâu.
thiết bị phải chạy bằng pin vì kéo dây ra chỗ đó chuột cắn hoài.
nhóm em có sẵn mẫu thử, xin phép gắn miễn phí ba tháng để lấy số liệu.
đồng ý, miễn là đừng bắt tôi dừng lò để lắp.
cảm ơn anh, tuần sau hai bạn kỹ thuật sẽ xuống khảo sát tận nơi rồi mới báo cụ thể.
máy nén trục vít mười lăm năm tuổi nên sửa hay mua mới, xin cho lời khuyên thật lòng.
tính điện tiêu thụ mười năm thì tiền mua máy chỉ bằng một phần mười, cái đắt là điện.
nếu tải lên xuống nhiều thì chọn loại biến tần, còn chạy đều suốt thì loại thường kinh tế hơn.
đầu nén đại tu rồi khe hở vẫn lớn hơn nguyên bản, hơi ra kém tám chín phần trăm.
người bán nào cũng nói hàng mình nhất, hỏi số đo thực tế thì lảng sang chuyện khác.
băng tải than của cảng cứ mưa là trượt, chúng tôi đã dán cao su gân mà chưa ăn thua.
hãy xem góc ôm quanh tang, thêm con lăn ép phía sau cho dây ôm nhiều hơn.
đối trọng kẹt trong rãnh ray gỉ nên dây chùng mà không ai hay, đó mới là gốc bệnh.
gỡ kẹt xong, bôi mỡ chì, kéo thêm hai cục bê tông, từ đó mưa bão vẫn chạy phăng phăng.
hộp giảm tốc quay ngược chiều gió khi mất điện làm gầu tải tuột, cần cóc chống lùi.
khớp một chiều con lăn mòn trượt kêu tạch tạch, lỡ nhả ra là cả dãy gầu rơi ầm.
máy ép dầu thuỷ lực nhà em bơm tay mãi không lên quá hai chục ký, dầu vẫn đầy.
tháo con bi của van một chiều ra coi có cát không, nhiều khi chỉ một hạt kê là hở.
đúng rồi ạ, lau sạch lắp vào là lên vù vù, cảm ơn bác nhiều nhiều.
xe nâng tay rẻ tiền phớt mòn, kích lên một lát là xẹp, hàng sà xuống đất.
cân bàn điện tử nhảy số khi bật quạt công nghiệp, có phải do nhiễu nguồn không ạ?
có thể do gió thổi dưới đĩa cân nữa, thử che lại rồi xem số có đứng không.
ha ha, đúng là gió thật, vậy mà em đã tháo tung cái bo.
robot hút sơn thừa mới lắp, đầu phun lệch vì ống dây nặng kéo, treo lò xo lên trần là ổn.
khâu dán tem trên chai thuỷ tinh ướt cứ trôi, phải thổi dao gió ngay trước chỗ dán.
quạt cao áp thay cho khí nén thì êm hơn mà tiền điện chỉ còn một phần ba.
camera đọc hạn dùng báo sai do giọt nước bám, thêm cái vòi xì nhẹ lau trước ống kính.
thống kê ba tháng, nguyên nhân dừng máy số một lại là chờ nguyên liệu chứ không phải hỏng hóc.
nghe xong cả phòng quay qua nhìn trưởng kho, anh đỏ mặt tía tai.
tụi em xin mượn số liệu ấy để viết bài báo, tên công ty sẽ được giấu.
hội đồng khoa học nhận xét cách đo hợp lý song cỡ mẫu còn ít, đề nghị bổ sung mùa mưa.
sai số tổng hợp cỡ hai phần trăm ở độ tin cậy chín mươi lăm, chấp nhận được trong sản xuất.
mô hình hai chiều bỏ qua ma sát thành bên nên dự đoán lực thấp hơn thực nghiệm.
vật liệu composite nền nhôm gia cường hạt silic cacbua nhẹ, cứng mà khó gia công kinh khủng.
lớp màng mỏng cacbon giống kim cương có hệ số ma sát cực thấp, phủ lên chốt khuôn thì khỏi bôi dầu.
phủ trong chân không bằng phún xạ, nhiệt đế chỉ hơn hai trăm độ nên chi tiết không mềm đi.
năng lượng va đập ở âm hai mươi độ rớt mạnh, thép này không dùng cho kho lạnh được.
vết nứt khởi phát từ tạp chất oxit dưới bề mặt rồi lan theo hình mắt cá.
chất ức chế ăn mòn chiết từ lá ổi, vỏ măng cụt đạt hiệu quả trên tám lăm phần trăm trong axit loãng.
nghiên cứu mới ở bình tam giác, đưa vào nồi hơi thật còn phải thử dài dài.
bê tông cốt sợi tre xử lý nhựa thông chịu uốn khá, hợp làm nắp mương nông thôn.
tấm panel vỏ trấu ép nóng nhẹ bằng nửa gạch, cách nhiệt hay, song gặp nước phải bọc kỹ.
phân tử chất hoạt động bề mặt xếp đầu ưa nước ra ngoài, kéo hạt dầu lơ lửng thành nhũ.
hạt nano bạc bám trên sợi nhờ chất kết dính polyuretan, giặt nhiều sẽ thôi ra nước.
độ trắng, độ đục, độ bền xé, độ hút nước, mỗi loại giấy coi trọng một thứ.
nhiệt độ chuyển thuỷ tinh của nhựa này là sáu mươi độ, để trong cốp xe trưa hè là méo.
mật độ liên kết ngang tăng thì mô đun tăng, còn độ giãn dài lúc đứt giảm xuống.
bột mài càng mịn thì càng dễ tụ, cho chút chất phân tán và khuấy siêu âm trước.
lưu biến của hồ gốm có tính xúc biến, để yên đặc lại, lắc mạnh lại chảy.
công suất đặt năm mươi lăm kilôoát, suất tiêu hao một phẩy hai số điện cho một ký sản phẩm.
bốc hơi một ký nước trong máy sấy thùng quay tốn khoảng ba nghìn sáu trăm kilôjun.
hiệu suất lò đạt bảy mươi tám phần trăm, tổn thất lớn nhất là khói mang đi.
lắp bộ hâm nước ở đuôi lò, khói từ hai trăm bốn xuống còn trăm sáu chục độ.
xuống thấp hơn nữa coi chừng đọng axit, ống thép mục trong vài tháng.
ông giám đốc sở nói ngắn gọn, việc gì dân kêu nhiều nhất thì làm trước.
phó phòng rút sổ ra ghi, hẹn mùng chín tháng sau trả lời từng hộ.
nhà báo bấm máy liên tục, bà con chen nhau kể, tiếng được tiếng mất.
cụ Thuận tám mươi hai tuổi xin nói một câu: nghề không có người học là nghề chết.
im lặng một lát, rồi có tiếng vỗ tay từ cuối hội trường lan dần lên.
lớp học miễn phí khai giảng, mười hai đứa ghi tên, tới tháng thứ ba còn năm.
năm đứa ấy giờ đứa nào cũng có xưởng riêng, giỗ thầy là tụ về đủ mặt.
đồ nghề thầy cho mỗi đứa một cây búa, cán mòn lõm vừa vặn bàn tay.
trên kệ bày những chi tiết hỏng, bên dưới dán giấy ghi vì sao hỏng, ai coi cũng học được.
nếu được chọn lại tôi vẫn làm thợ, mùi dầu mỡ ngửi riết thành quen, thiếu là nhớ.
chúc sàn giao dịch ngày một đông, người cần gặp đúng người có, đừng ai phải đi lòng vòng.
`
