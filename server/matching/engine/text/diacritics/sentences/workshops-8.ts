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
`
