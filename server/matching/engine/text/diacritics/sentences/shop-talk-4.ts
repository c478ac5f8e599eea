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
máy cắt cỏ đeo vai nóng lưng, dây cước quấn mau hết, đá bắn u ống quyển.
hộp điện ngoài nắng nóng quá nhảy áp, thợ mở nắp kê quạt thổi cho nguội.
biến tần báo lỗi quá dòng, tắt bật lại chạy được một hồi, rồi y như cũ.
cảm biến bụi bám không thấy hàng, máy đóng gói dập luôn ngón tay găng.
tay robot gắp lệch cái hộp, đổ nguyên hàng, rồi đứng đó chờ như ngó trời.
thằng lập trình nghỉ việc, trong máy có mật khẩu, không ai sửa được giây nào.
linh kiện đời cũ hãng ngưng làm, kiếm chợ Nhật Tảo ra con tháo xác.
tủ điều khiển kiến đen bò kín, mở contactor thấy trứng trắng hếu.
dạ, em muốn cái hộp nhỏ gắn vô máy may cũ đếm được số mũi, khỏi mua máy mới.
xưởng tôi muốn thay thợ nhìn lỗi bằng máy chụp, mà hàng bóng lộn cứ loá lên.
công nhân bấm bù hàng sai, đèn vàng đèn đỏ treo trên đầu mà chẳng ai ngó.
ca đêm ngủ gục, máy chạy không phôi cả tiếng, sáng ra đống sắt nóng queo.
sổ bảo trì ghi "tốt" nguyên năm, tới bữa gãy trục thì ai cũng ngạc nhiên.
mỡ bò bơm đại, chỗ cần thì khô, chỗ không cần chảy lòng thòng bám bụi.
ông thợ già nghe một cái biết bệnh, giờ ổng mất rồi, đám trẻ vặn hết ốc ra cũng mò không trúng.
tụi tui làm ghe composite, nhựa chưa khô đã bọt, gõ nghe bồm bộp chỗ rỗng.
mùi nhựa poly cay mắt, bữa đầu choáng váng, bữa sau quen mà ăn uống không thấy mùi vị.
sợi thuỷ tinh chích ngứa khắp cổ, tắm nước nóng càng ngứa.
kéo dây đồng đứt hoài, khuôn kéo mòn, sợi to sợi nhỏ.
xi mạ rổ xe đạp bóng lộn, treo ngoài chợ hai tháng đốm trắng như bông gòn.
mạ kẽm nhúng nóng chảy gai, chỗ dày nhễu giọt, bu lông vặn không vô ren.
bể mạ đục ngầu, thêm thuốc theo miệng ông thầu, hàng lúc sáng lúc mờ.
nước thải xi mạ xanh lè đổ ra, cống ăn mòn trơ đá, bên môi trường niêm phong.
đánh bóng inox bụi đen bám lỗ mũi, phớt vải cháy khét, tay rung nhức xương.
tôi thép dao rựa, cứng quá thì mẻ, mềm thì quằn, nhìn màu lửa đoán mà bữa mây bữa nắng khác nhau.
lò rèn than đá khói đen lên mái ngói, ho khạc ra than.
búa máy đập nền nhà nứt, hàng xóm qua đập cửa.
lò xo uốn xong treo hàng mấy tuần giãn ra, mất sức đàn.
đinh làm ra đầu xéo, đóng một búa quặp cổ.
dây thép gai tự chế, gai lỏng xoay vòng vòng, bò nó lách qua hết.
lưới B40 mạ mỏng tanh, gần biển hai năm đứt rời từng mắt.
ống inox thổi bô xe nứt chỗ uốn, tiếng nổ đanh chát, công an phạt hoài.
máy uốn ống bóp bẹp chỗ cong, đổ cát vô uốn thì lâu lắc.
xẻ gỗ cưa vòng lưỡi bị lượn, ván chỗ dày chỗ mỏng, bào hao.
răng cưa gặp đinh cũ trong cây mẻ nguyên hàng, chớp lửa.
mũi khoan bê tông gặp thép là cùn, đè mạnh cháy đỏ.
đĩa mài bể văng cái véo qua tai, từ đó tui thấy máy mài là lạnh sống lưng.
cái máy hàn mini xách tay lên mái tôn được mà gặp điện yếu que dính cứng ngắc.
đèn khò ga tắt giữa gió, thợ ống đồng chờ lặng gió mới hàn được mối.
máy lạnh thay gas lần thứ ba trong mùa nóng, thợ nói xì chỗ nào đó âm tường.
quạt công nghiệp treo lỏng bu lông, quay lắc như muốn bay, tụi nhỏ ngồi dưới ngước lên hoài.
thang máy gia đình rung cái rụp giữa tầng, bà nội kẹt hai tiếng, giờ bà không chịu bước vô.
cửa thang khép đụng người không chịu mở, kẹp cái xe nôi.
palăng xích nhả nửa chừng, cục máy treo lơ lửng, không ai dám lại gần.
móc cẩu mòn, chốt an toàn gãy lò xo, buộc sợi kẽm cho qua ngày.
cáp thép tưa đâm vô tay như gai bưởi, bôi mỡ rồi bụi bám đen sì.
ở miền ngoài này, máy tuốt lúa chạy xong chả ai lau, sang vụ giật mãi không lên.
con lợn sắt, chúng cháu gọi máy nghiền thế, kêu inh tai mà ra cám thì ít.
bác thợ cơ khí ở chợ huyện bảo phải thay cả cụm, thay xong vẫn gõ lốc cốc như cũ.
máy bơm hợp tác xã hỏng đúng hôm đổ ải, ruộng khô nứt mà phụ tùng phải đợi từ Hải Dương.
đợt mua cái máy phát mười ký vê, bên bán nói kéo được cả trại, cắm có ba cái quạt nước là nó khóc.
dầu mua lẻ trong can lẫn nước, máy nổ bụp bụp nhả khói trắng như đốt nhang muỗi.
lọc gió nghẹt bụi trấu, gõ ra cả nắm, máy thở hồng hộc như người hen.
đầu nổ Trung Quốc quay tay, trật tay quay gãy răng cửa thằng em tui.
bữa tiệc đang hát, máy phát hết xăng cái cụp, bà con vỗ tay tưởng hết bài.
ống xả rung nứt cổ, hàn đắp mấy lần rồi cũng xì lửa đỏ rực.
gắn bộ đổ điện tự động cho bệnh xá mà nó đóng lên xuống phành phạch, cháy luôn công tắc.
tấm pin để dưới bóng cây mít, buổi sáng có điện, ba giờ chiều coi như hết.
ở hải đảo đèn biển xài năng lượng mặt trời, phân hải âu phủ dày, anh em phải leo cạo hằng tuần.
cái đồng hồ hai chiều gắn ngược, thành ra tui bán điện mà bị tính là mua.
tiền đầu tư giàn pin nói năm năm hoàn vốn, giờ năm thứ bảy còn chưa thấy huề.
trên bè cá xài pin nhỏ sạc đèn, hơi muối ăn đầu cọc, đêm tối om phải thắp dầu.
điện gió mini nhà tui dựng trên cột tre, gió lớn nó quay vù vù rồi bay mất cánh.
tấm pin mỏng dẻo dán nóc xe cắm trại, một mùa là phồng rộp, hết ra điện.
muốn coi miếng nào yếu trong giàn ba trăm miếng thì leo lên đo từng miếng hay có cách khác?
phòng lạnh chứa hoa Đà Lạt cho ra Bắc, ẩm quá nấm xám bám nụ, khô quá thì gục đầu.
tủ mát siêu thị kiếng mờ hơi, khách không thấy thịt, mở ra mở vô càng thêm mờ.
xe kem đạp rong, muối đá tan lúc ba giờ chiều, kem chảy thành nước ngọt.
máy làm đá vảy cho tàu cá xài nước biển, lưỡi cạo mòn, vảy lúc dày lúc vụn.
hầm tàu cách nhiệt xốp bở, nước biển thấm vô nặng trịch, đá mười ngày còn ba ngày.
bơm chân không hút không tới, gas vô lẫn nước, nghẹt cáp, tủ kêu róc rách mà không lạnh.
khách đòi kho mát giữ sầu riêng mà mùi ám qua kho bơ, người mua trả lại nguyên xe.
nước rỉ từ kho lạnh đóng băng ngay ngưỡng cửa, phải lấy xà beng đục mỗi sáng.
nhiệt kế tự ghi bỏ trong thùng hàng mà hết pin giữa biển, khách bên kia đâu có tin mình.
rửa xe bằng vòi áp lực tróc luôn logo, anh chủ xe bắt đền chiếc đầu xe mới.
xe chết máy giữa ngập, thợ biểu đừng đề mà tui ráng đề, cong tay dên.
dầu thắng hút nước, đổ đèo bóp hết cần vẫn trôi, tui phải tấp vô vách đất.
nhiều xe điện tới tiệm mà thợ chưa học, mở cốp ra thấy dây cam là lùi.
cục pin xe đạp điện nhái, sạc trong phòng trọ bốc khói, cả dãy ôm đồ chạy.
học nghề sửa xe, thằng nhỏ vặn ốc cháy ren, ông chủ cốc đầu nó một cái.
thử kim phun phải có bàn thử, tiệm nhỏ tui lấy ly thuỷ tinh hứng coi tia mà đoán.
cân vành căm, gõ nghe coong coong đều tiếng là được, chớ máy móc chi.
cái kích cá sấu tụt phớt, kê thêm khúc gỗ mà vẫn run khi chui xuống gầm.
vá vỏ xe cẩu lốp nặng hai tạ, hai thằng lăn trượt chân, dập bàn chân một đứa.
máy ra vỏ làm xước vành đúc, khách giàu la tới chiều.
bình khí CO2 hàn mig van đóng tuyết, khí ra lúc có lúc không, mối rỗ đen.
dây hàn trong cuộn sét nhẹ, kẹt béc lụp cụp, thợ quăng súng chửi thề.
kẹp mát lỏng toé lửa, cháy luôn bao tải kê chân, cả xưởng xách nước dập.
tui hàn cửa cổng nhà người ta, xỉ văng rỗ kiếng cửa sổ, bồi thường hết tiền công.
que thợ lặn hàn dưới nước, giật tê hàm, ánh lửa chập chờn, đâu có nhìn ra rãnh.
đường hàn ống dẫn dầu bị chụp hình phát hiện khe, cắt bỏ mười hai mối trong một tuần.
hơ lửa nắn khung, hơ quá tay thép đỏ bầm, nguội lại giòn tan.
hàn dao hợp kim lên thân thép, mảnh dao rớt lúc đang tiện, trúng má thợ.
thép không gỉ tiện dẻo nhẹo, dao nóng đỏ, mặt bóng được một khúc rồi rách.
đồng thau tiện phoi vụn như cát bay vô cổ áo, ngứa rát cả lưng.
trục dài hai thước chống tâm vẫn rung bần bật, vết dao như vảy cá.
máy phay đời ông cố, tay quay dơ nửa vòng mới ăn, canh chừng bằng linh cảm.
dao phay ngón nhập mắc như vàng, thằng nhỏ nhập sai số, một giây đi đời ba cây.
dầu máy cũ lẫn nước tưới thành keo, nghẹt đường bôi trơn, băng trượt xước.
cắt dây tia lửa, dây đồng đứt giữa đêm, sáng ra máy nằm chờ từ hồi mấy giờ không rõ.
tui đâu rành vi tính, mà máy mới nào cũng phải viết lệnh, con cháu ở xa thì biết hỏi ai?
khuôn dép xốp thoát hơi không kịp, gót dép lủng bọng, khách bẻ là thấy.
ráp hai nửa khuôn lệch nhau sợi tóc, con búp bê có đường sẹo giữa mặt.
đúc đế giày màu đen lẫn hột trắng, tại xả máy không sạch mẻ trước.
khuôn silicon đổ nhựa trong lâu ngày dính, xé rách mất ngón tay tượng Phật.
đổ đèn cầy ly, nguội nó lõm giữa, khách tưởng bị ăn bớt.
khuôn gạch bánh ú nứt cạnh, đất dẻo trồi ra, phơi xong viên méo viên vẹo.
khuôn xà bông gỗ nở nước, đổ ra cục nặng cục nhẹ, cắt dây thì sần mặt.
bánh khọt khuôn gang mới mua dính hoài, thoa mỡ heo đốt cháy ba lần vẫn tróc.
máy ép chậu xơ dừa, mở khuôn là bở rời, keo mủ thì hôi.
lô cán tôn sóng lem dầu, úp lại có mùi hắc, chủ nhà chê.
trục cán bột bánh canh lỏng ốc, bột vón cục rớt qua kẽ, nhìn mà tức.
máy cán mủ cao su tờ dày tờ mỏng, tay công nhân dính acid bong da.
con lăn cao su trong máy in phồng rộp vì dầu lau, chữ nhoè thành bóng đôi.
cán thép vằn nguội rạn dọc thanh, uốn một cái là gãy đôi như mía.
hộp giảm tốc băng tải mía nóng rẫy, thợ tưới nước, nước chui vô thành nhũ.
vít me bụi gỗ bám, chạy tới khúc giữa khựng lại, rung bàn.
xích tải cọng sên giãn, răng nhông nhọn như răng cá mập, trật hoài.
ông thợ đắp răng bằng hàn đồng rồi giũa tay, chạy nghe rào rào mà cũng hết mùa mía.
nhông đuôi máy gặt bể giữa mùa, đại lý hẹn tuần sau, lúa chín rục ngoài đồng.
máy bơm thuyền rồng đặt bè, lục bình quấn chân vịt, mỗi giờ phải lặn xuống gỡ.
bơm xăng tay kêu lọt tọt, tay mỏi mà dầu lên nhỏ giọt, gioăng da teo queo.
cánh bơm nhựa gặp cát mài vẹt, áp hụt, vòi phun trên vườn cam chỉ còn ri rỉ.
phớt bơm trong nhà máy đường hai tuần thay một bộ, mật rỉ dính nhựa đường.
máy nén piston hở xéc-măng, hơi ra lẫn dầu, phun sơn nổi mắt cá.
dây hơi vắt ngang lối đi, xe đẩy cán bẹp, nổ cái đét ai cũng chúi đầu.
máy hút chân không gói trà, mép hàn nhăn, ba ngày gói phồng như bong bóng.
máy vô bao cân trật hai lạng, một ngày ngàn bao, bà chủ tính mà xây xẩm.
phễu bột bít cứng, thằng thợ cầm búa gõ thùng móp như mặt trăng.
vít tải kẹt que củi, xé rách máng, cám phun đầy nhà.
gàu tải đứt dây giữa đêm, gàu rớt xuống chân máy xếp lớp, moi cả ngày.
máy sấy thùng quay nghẹt lưới, lúa bên nóng giòn bên ướt nhẹp.
đốt trấu cấp không đều, lửa lúc bùng lúc tắt, người canh lò ngủ gục là cháy mẻ.
quạt thông gió mái quay bằng gió, gió đứng thì đứng, mưa ngang thì tạt vô.
công tắc hành trình kẹt mạt sắt, bàn máy chạy lố, húc gãy tay nắm.
dây điện trong máng cáp lâu năm vỏ giòn như bánh tráng, cong là bể.
động cơ ba ngựa cháy, quấn lại thợ ăn bớt dây, chạy không tải cũng ấm lên.
đèn xưởng trần cao tối om, leo thay bóng bằng thang dây, ai cũng đùn qua đẩy lại.
tem cảnh báo tiếng nước ngoài, thằng nhỏ đâu có đọc được, thò tay vô gỡ phôi.
máy dập hai tay bấm mà nó chèn que vô một nút cho lẹ, bữa đó mất hai ngón.
tui muốn có cái màn sáng chi đó, tay lọt vô là máy đứng khựng, giá chừng bao nhiêu?
cán bộ kiểm định tới dán tem rồi đi, chớ van an toàn kẹt cứng có thử đâu.
bình gas công nghiệp xì, mùi thum thủm, cả dãy nhà bồng bế nhau ra lộ.
mấy thùng phuy đựng dung môi phơi nắng phình đít, mở nắp nó phụt có vòi.
tiệm tiện đầu cầu đóng cửa vì không ai kế nghiệp, từ nay muốn làm con ốc phải lên tỉnh.
đồ nghề treo lộn xộn, kiếm cái lục giác số sáu mất nửa tiếng, rồi ra nó nằm trong túi mình.
thước cặp rớt một lần là coi như vô dụng, mà thằng học việc giấu, đo tiếp cả tuần.
máy in ba chiều thằng con mua, in cái bánh răng nhựa lắp thử chạy ba vòng là tưa.
in qua đêm sợi nhựa rối, sáng ra một đống mì vàng trên bàn.
em muốn đúc lại cái tay nắm máy khâu xưa mà không còn bản vẽ, chỉ còn cục gãy đôi này.
`
