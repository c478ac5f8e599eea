export default `
máy phát điện giật dây mỏi tay mới nổ, nổ được năm phút là khặc khặc rồi tắt.
bữa cúp điện đem cái máy phát ra, xăng để lâu chua lè, bình xăng con đóng keo xanh.
khói xanh phun ra ống bô, hao nhớt dữ, một tuần châm nửa lít.
máy phát chạy không tải thì êm, cắm nồi cơm với tủ đá vô là nó rống lên rồi hụp.
điện ra lúc sáng lúc tối, bóng đèn chớp chớp, cái tivi của ông nội cháy ngay tối đó.
chổi than mòn trơ lò xo, toé lửa xanh lè trong lồng.
cuộn dây quấn lại chạy được một mùa, nóng khét, bốc mùi véc-ni.
đầu nổ kéo củ phát bằng dây cu roa, trượt kêu chét chét, rắc bột nhựa thông cũng chỉ đỡ một chặp.
đặt máy phát trong nhà xe kín, thằng nhỏ vô lấy đồ xây xẩm nôn thốc nôn tháo.
có cái nào tự nó nổ khi cúp điện chớ nửa đêm quạt ao tôm ngừng là tui trắng tay.
bình ắc quy khởi động để ba tháng chết ngắc, cọc bình đóng phấn trắng xanh.
dầu máy đen kịt đặc sệt, rút ốc xả ra thấy mạt sắt lấp lánh.
nước làm mát hụt hoài mà dưới đất không thấy giọt nào, hay nó vô lòng máy rồi?
nắp nhớt mở ra màu cà phê sữa, ông thợ lắc đầu biểu rã hết.
quai nhê xiết gãy con ốc cấy, taro lại méo ren, rỉ hơi xì xì.
cái bơm cao áp nhỏ giọt, thợ canh bằng lỗ tai, nghe lạch cạch đều đều là xong.
giàn pin trên mái bữa đầu ra điện ngon lành, qua mùa khô bụi đóng, tụt mất một phần ba.
chim sẻ làm tổ dưới tấm pin, phân trắng xoá, rơm rạ khô queo coi chừng cháy.
leo mái tôn rửa pin trơn trợt, bác thợ té xuống dập xương sườn.
nước phèn rửa xong để lại vệt ố, chùi miếng nhám thì trầy kiếng.
có tấm bị nứt hình mạng nhện phía sau, sờ nóng hơn mấy tấm kia, chủ lắp nói không sao.
jắc nối cháy đen, nhựa chảy, ngửi khét mà cả năm nay chẳng ai leo lên coi.
bộ đổi điện kêu tít tít, hiện dòng chữ đỏ, gọi hãng thì hãng dẹp tiệm rồi.
giữa trưa nắng chang chang mà nó tự ngắt, tới chiều râm mới chịu chạy lại.
bình lưu trữ phù bụng như bụng cóc, sạc nóng ran, để trong buồng ngủ ai mà dám.
điện dư ban ngày phát lên lưới không ai mua, tối lại phải mua điện giá cao, kỳ cục ghê.
ba tấm pin chạy bơm tưới rẫy tiêu, mây qua một đám là bơm xìu, nước không lên tới đỉnh dốc.
trộm tháo dây đồng giàn pin ngoài rẫy, mở app thấy số không mới hay.
bão số bốn giật bung cả dãy, khung nhôm vặn như bánh quai chèo.
chống mái bằng sắt hộp rẻ, nước biển ăn ba năm mục ruỗng, đụng vô rớt vảy.
tấm pin hết đời chất đống sau hè, ve chai nói không mua kiếng, vậy đem đi đâu?
xin hỏi nhà em tháng xài ba trăm số, ngày đi làm hết, gắn mái có lời hông?
kho lạnh âm mười tám mà thò tay vô thấy mềm, nhiệt kế thì báo đủ.
tuyết bám dàn lạnh dày cộm như bông gòn, quạt quay kẹt kẹt rồi cháy mô tơ.
cửa kho đông cứng, ron đá dính, giật mạnh rách luôn cao su.
nền kho lạnh phồng lên như lưng rùa, xe đẩy chạy lọc cọc đổ cá.
mở cửa xuất hàng sương mù phà ra trắng đục, nền trơn như mỡ, bốc xếp trượt té hoài.
mấy chị làm trong phòng lạnh môi tím tái, tay cóng, ra ngoài trời nóng là choáng.
mùi khai xộc ra từ phòng máy, cả xưởng bịt mũi chạy, mắt chảy nước ròng ròng.
máy nén kêu lạch xạch, dầu dính đầy ống, gas nạp tháng nào cũng thiếu.
panel vách kho chuột khoét mốp ruột, nước đọng trong, đóng băng phồng vỏ tôn.
trái thanh long để kho chung với bưởi, mười ngày tai héo queo, vỏ chấm đen.
cá ngừ trong kho đổi màu nâu xỉn, ngoài bìa khô như gỗ, bị chê là cháy lạnh.
kem que trữ lâu thành dăm đá, ăn nghe rạo rạo, vị sữa đâu mất.
nhà nhỏ muốn làm cái phòng mát trữ rau, xài máy lạnh cũ với xốp được không anh?
hầm đá cây dùng ống nước muối sét, rỉ ra cây đá mằn mặn, quán trả.
đá viên đục trắng, có bọt, mau tan, còn chỗ khác viên trong vắt là tại sao?
cúp điện kho lạnh bốn tiếng, không mở cửa mà cũng lên mười độ, chủ hàng đòi xé hợp đồng.
tiệm sửa xe của cha tui xịt rửa xong nước đen chảy ra cống, phường phạt hai lần.
xe tay ga lên dốc kêu ù ù, bố nồi khét, thay dây đai mới vẫn giật giật.
sên xe số chùng kêu lạch cạch, tăng lên thì căng cứng, chạy ba bữa lại chùng.
thắng đĩa bóp nghe két két, mặt đĩa hằn rãnh, gặp mưa là tuột luốt.
phuộc nhún xì dầu, chở vợ qua ổ gà dội lên tới óc.
vỏ xe không ruột cán đinh xì từ từ, đổ keo tự vá vô thì bánh rung.
mâm xe móp, cân chì đầy vành mà chạy tám chục là tay lái lắc.
mở nắp máy xe hơi ra thấy sáp vàng khè bám kín, chủ xe nói đi Grab có thay nhớt đâu.
hộp số sang số khựng một cái như ai thúc sau lưng, hãng đòi ba chục triệu.
đèn báo lỗi động cơ sáng quạch, cắm máy đọc ra tiếng Đức, thợ làng ngó nhau.
sơn dặm xong lệch màu, nhìn xiên thấy rõ miếng vá, khách không chịu trả tiền.
bả ma tít nứt chân chim, sơn bóng lên sần vỏ cam, chà nhám muốn rụng tay.
trời ẩm sơn bị mờ trắng như sương, hong bóng đèn cả đêm cũng vậy.
máy nén khí xưởng cứ ba phút đóng một lần, xả đáy ra cả ca nước vàng.
súng xiết bu lông yếu xìu, thợ phải nhảy lên cần tuýp mà mở.
cầu nâng trụ rỉ dầu, xe đang treo tụt xuống từng chút, thợ nằm dưới hết hồn.
mối hàn que rỗ như tổ kiến, gõ xỉ ra thấy hạt đậu, nước rò tí tách.
que để ẩm hàn nổ lốp bốp, văng lửa bám đầy áo, lủng lỗ chỗ.
tôn mỏng hàn đâu lủng đó, tay run một chút là cháy xoắn.
hàn inox đen thui như than, tẩy acid thì bốc khói cam, thợ ho sặc sụa.
mối hàn nhôm xốp như bánh bò, bẻ nhẹ gãy cái cụp.
khung cửa sắt vuông vức, hàn bốn góc xong vặn vỏ đỗ, gò mãi không phẳng.
bồn nước hàn đường dọc, đổ đầy vô bụng phình, ba tháng sau nứt kế mối.
hàn vá ghe sắt đang đậu nước, bên trong lạnh ngắt, mối hàn nguội là rạn chân tóc.
đứng ngoài nhìn lửa hàn không kính, đêm hai con mắt như ai xát ớt.
mặt nạ tự tối chớp trễ, pin hết giữa chừng, loá một phát là thấy toàn đốm xanh.
khói hàn trong hầm tàu quẩn lại ngọt lợ, anh em lên boong là sốt run.
thợ hàn giỏi bỏ đi Nhật hết, còn mấy đứa học việc hàn như gà bới.
robot hàn mua bên Trung Quốc về, phôi lệch hai ly là nó hàn ra ngoài không khí.
trục tiện xong đo giữa phình ra, hai đầu nhỏ, lắp bạc đạn không vô.
dao tiện mẻ mũi liên tục, phôi quấn thành cục bùi nhùi, lôi ra đứt tay chảy máu.
mâm cặp mòn chấu, kẹp không chặt, phôi bay ra đập cái chát vô tường.
máy tiện cũ băng mòn, tiện dài là côn, canh hoài vẫn hụt mấy sợi tóc.
nước tưới nguội trắng đục như sữa, lâu ngày thúi um, tay thợ lở ngứa.
ren tiện ra vặn vô nặng trịch, hai vòng là kẹt cứng, tháo ra tróc răng.
khoan sâu một chút mũi khoan gãy kẹt luôn bên trong, gắp không ra, bỏ cả chi tiết.
phay mặt phẳng mà sờ thấy gợn sóng, chủ hàng lấy móng tay cào kêu rột rột.
đo thước kẹp ba lần ra ba số, thằng này nói đạt thằng kia nói bỏ.
máy cắt laser mép xỉ bám như râu, thợ ngồi mài cả ngày điếc con ráy.
cắt tôn dày ở góc nhọn bị cháy tròn, ráp mộng không khít.
máy chấn gấp xong bung ngược lại ba độ, gấp quá tay thì nứt lưng.
khuôn nhựa lấy hàng dính chặt, cạy ra sứt, xịt dầu tách thì hàng lem.
sản phẩm có gờ ba via, mấy bà ngồi gọt cả tối bằng dao lam, đứt tay như chơi.
nắp chai ép ra bữa lõm bữa cong, vặn không khít, nước rịn ướt nhãn.
mặt nhựa có vệt trắng như khói, màu loang lổ, khách kêu giống da báo.
khuôn nguội không đều, một bên nóng bỏng một bên lạnh, rổ nhựa vênh như cái yên ngựa.
ống nước trong khuôn nghẹt cặn, chu kỳ ép từ hai chục giây lên bốn chục.
hạt nhựa tái sinh hôi, ép ra giòn rụm, rớt xuống là bể tan.
phôi chai thổi lên đáy dày vai mỏng, xách lên là móp.
khuôn cao su lưu hoá non thì nhão, già thì cứng như sừng, canh giờ bằng kinh nghiệm.
khuôn thạch cao đổ gốm mau mòn hoa văn, mặt rồng nhìn như mặt cá.
khuôn cát đúc gang bể mép, rót xong đậu ngót lõm một lỗ bằng trứng gà.
gang nguội ra cứng quá dao tiện không ăn, kêu ken két.
nhôm đúc rỗ kim, đem phay lòi bọng, bịt keo xanh keo đỏ bán đại.
khuôn bánh trung thu gỗ xà cừ nứt, bột dính kẽ, gõ cốp cốp không chịu ra.
khuôn dập mẻ chày, lỗ đột có ngạnh, công nhân rà tay xước máu.
chạy tới chạy lui chỗ gia công khuôn, hẹn một tháng thành bốn tháng.
rulô cán lệch, tấm mì bên dày bên mỏng, cắt sợi ra đứt vụn.
trục cán cao su dính nhơm nhớp, thợ thò tay gỡ, hú hồn suýt bị cuốn.
con lăn băng tải kẹt đất, không quay, mòn vẹt một bên bén như dao.
băng tải lúa chạy lệch, mép tưa chỉ, hột rơi vãi trắng nền.
trục ép mía mòn khía, bã ra còn ướt nhẹp, nước hao mà máy thì rên.
ru lô cao su xát gạo mòn có mấy bữa, gạo lẫn thóc, gãy đầu.
lô sấy giấy đóng cặn, giấy dính rách, thợ cạo bằng dao tre.
trục in bao bì xước một đường, in ra vệt dài y như sợi tóc.
bánh răng hộp số mẻ ba răng, quay nghe cục cục, nhớt vàng lẫn mạt đồng.
nhông nylon rẻ mà gặp nắng giòn, gãy răng giữa mùa gặt.
bánh răng tiện bằng gang tự chế ăn khớp rít rít, chạy một lát sờ phỏng tay.
bạc đạn khô mỡ kêu rồ rồ, bơm mỡ vô thì phớt hở xì ra đầy sàn.
bạc đạn giả in chữ y như thiệt, chạy ba tuần rơ lỏng lẻo.
dây cu roa thang tưa gân, vỗ bành bạch vô chắn, đứt là chờ hai bữa mới có sợi đúng cỡ.
then trục bị cắt, trục trơn lì, bánh đai quay mà máy đứng im.
khớp nối cao su vụn ra như cám, mô tơ rung muốn nhổ bu lông đế.
nghe tiếng máy bữa nay khác, hực hực hực, má tui bán cơm ngoài cổng còn nghe ra.
có cái máy nào áp vô thân mà nói được bạc đạn còn sống mấy tháng nữa hông?
bơm hút bùn nghẹt bịch nylon, mở nắp móc ra nguyên cái quần đùi.
bơm chìm thả giếng được năm, kéo lên dây lòng thòng, cánh mòn còn bằng đồng xu.
máy bơm mồi hoài nước không lên, lúp-pê hở, chân không giữ nổi.
bơm nước mặn trục inox cũng lỗ chỗ như sâu ăn, phớt gốm nứt đôi.
bơm tăng áp đóng ngắt lạch tạch cả đêm, vòi nào rỉ mà tìm không ra.
bơm chạy nghe rào rào như xóc sỏi, cánh rỗ như bánh tổ ong.
máy nổ bơm tưới đặt bờ ruộng, trộm khiêng đi cả đầu lẫn cổ.
bơm màng bột sắn đứt màng một tuần hai lần, bột chua bám đầy van.
bơm dầu ăn lẫn không khí sủi tăm, đồng hồ đếm sai, khách kêu thiếu lít.
máy xịt áp lực cao ống nổ cái bốp, quất vô chân bầm tím.
xi lanh thuỷ lực xì nhớt, gầu xúc nâng lên tự xệ xuống từ từ.
ống tuy ô bọc lưới thép tưa, nhớt nóng bắn có vòi, thợ bị lủng tay mà không dám coi thường.
van điện từ kêu ro ro không nhả, nồi hơi tụt nước còi hú inh ỏi.
lò hơi đốt củi trấu khói đen, ống khói nhả tàn bay qua đống rơm nhà người ta.
đóng cáu trong ống lò dày bằng ngón tay út, tốn củi gấp rưỡi.
bẫy hơi xì phà phà suốt ngày, thợ nói không sao mà tui xót tiền.
đường ống hơi bọc rơm quấn vải bố, đụng vô phỏng lột da.
đồng hồ áp đứng im một chỗ, kim gãy, không biết trong nồi đang bao nhiêu ký.
quạt lò dính muội mất cân bằng, chạy rung cả nhà, con ốc đế rớt xuống lộp cộp.
cánh quạt hút bụi mòn như giấy, lủng lỗ, hút yếu xìu.
túi vải lọc bụi bít kín, rung rũ không xuống, bụi phì ngược ra cửa lò.
máy xay đá cối mòn lệch, đá ra dẹp như lá hẹ, thầu đường không nhận.
máy nghiền cám búa mòn tròn vo, lưới rách, bắp còn nguyên hột.
máy băm cỏ nuốt phải khúc kẽm gai, dao mẻ một loạt, suýt văng trúng mặt.
máy gặt đập sụp lầy giữa ruộng, xích cao su trật ra, gọi máy kia kéo cũng sụp theo.
lưỡi cày mòn nhanh vì đất sỏi, đắp hàn rồi cũng chịu được nửa vụ.
máy xới tay rung tê tới nách, tối cầm đũa rớt lên rớt xuống.
`
