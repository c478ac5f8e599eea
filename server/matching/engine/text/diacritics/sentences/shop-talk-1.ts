export default `
thằng nhỏ nhà tui ho khục khặc cả tháng nay, uống si rô hoài mà đêm nào cũng giật mình dậy ho rũ rượi.
con bé sốt hầm hập ba ngày liền, lau mát miết mà cái trán vẫn nóng như hòn than.
ở trạm xá có mỗi cái ống nghe cũ mèm, bác sĩ nghe phổi con nít khóc ré lên là chịu thua, có thứ gì nghe rõ hơn không?
má tui lẫn rồi, hễ mở cửa là bà đi tuốt luốt ra lộ, tụi tui chạy kiếm muốn đứt hơi.
ông nội tối nào cũng té trong nhà tắm vì gạch trơn trợt, con cháu đi làm hết trơn nên chẳng ai hay.
nhà thuốc của em hay bị lộn hai loại thuốc vỏ hộp giống y chang nhau, lỡ đưa nhầm cho khách là chết dở.
thuốc nước để tủ mà mùa nắng nó tách lớp, dưới đáy lợn cợn như bột, lắc hoài không tan.
chích ngừa cho tụi nhỏ mà cúp điện hai ngày, tủ lạnh đựng thuốc ấm lên, không biết còn xài được hay phải bỏ.
mẹ em bị tiểu đường, bàn chân lở một chỗ bằng đồng xu mà rỉ nước hoài, băng mấy tháng chưa kéo da non.
ba chồng tôi nằm một chỗ sau cơn đột quỵ, lưng đỏ ửng rồi trầy ra, xoay trở cho ông mà hai vợ chồng muốn gãy lưng.
bà ngoại lãng tai, nói chuyện phải hét, mà đeo máy trợ thính thì nó hú lên ré ré nhức cả óc.
hổng biết có cách chi coi chừng ông già ở nhà một mình mà không cần gắn máy quay trong buồng ngủ không hè?
cháu mới hai tháng mà ọc sữa liên tục, bú xong vỗ lưng cỡ nào cũng trào ra đằng mũi.
tôi mất sữa từ tuần thứ ba, uống đủ thứ lá mà ngực vẫn xẹp lép, con khóc ngằn ngặt.
sữa vắt ra trữ tủ đá, rã đông xong có mùi tanh tanh như xà bông, con nhấp một miếng là nhè ra liền.
da em bé nổi rôm đỏ khắp cổ, sờ vô sần sùi như da cóc, tắm lá khổ qua cũng không đỡ.
con trai tôi bốn tuổi mà chưa nói được câu nào, kêu tên nó cứ ngó đi đâu, đưa đi khám phải chờ nửa năm mới tới lượt.
học sinh lớp tui ngồi bàn cuối than loá mắt, bảng bóng lưỡng, nhìn chữ trắng xoá chẳng đọc được gì.
cô giáo khản cổ vì lớp đông năm chục đứa, quạt trần kêu lọc cọc át hết tiếng giảng.
trường nằm sát xưởng cưa, hễ tới giờ học là tiếng máy rít inh ỏi, cửa đóng kín thì nóng như cái lò.
cặp của con bé lớp ba nặng chình chịch, cân lên gần sáu ký, chiều về nó kêu đau vai muốn khóc.
điểm danh bằng giấy mất cả mười phút đầu giờ, mà vẫn có đứa trốn học thầy không biết.
bếp ăn bán trú mua rau về rửa ba nước mà phụ huynh vẫn lo còn thuốc, có que thử nào nhúng vô biết liền không cô?
bữa trưa chở từ bếp qua điểm trường lẻ hết bốn mươi phút, cơm nguội ngắt, canh sóng sánh đổ ra ngoài.
sổ sách cơ quan chất từ sàn tới trần, kiếm một tờ quyết định cũ là bụi bay mù mịt, hắt hơi cả buổi.
giấy tờ mấy chục năm bị mối ăn lủng lỗ, mực phai gần hết, giờ muốn chụp lại mà chữ lem nhem đọc không nổi.
dân tới xã làm giấy chạy tới chạy lui ba bận vì thiếu một con dấu, bực mình họ la quá trời.
bên em mỗi tháng nhận cả ngàn tờ đơn viết tay, gõ lại vô máy mỏi rã tay mà còn sai tên người ta.
họp trực tuyến mà xã trên núi tiếng nghe cà giật cà giật, hình đứng im re, rốt cuộc lại gọi điện thoại.
chữ ký của sếp bị giả trên phiếu chi, cuối năm mới lòi ra, giờ muốn có cách nào ký mà người khác không bắt chước được.
bà con vùng sâu đi khám phải qua hai chuyến đò, bác sĩ thì bữa có bữa không, đau bụng cũng ráng chịu.
phòng khám nhỏ xíu mà ngày nào cũng ken đặc người, mấy bà bầu đứng chờ muốn xỉu.
máy đo huyết áp của tui bóp tay đau điếng, mỗi lần bóp ra một số khác nhau, biết tin cái nào đây?
ống tiêm, bông băng dính máu bỏ lẫn trong bịch rác chợ, mấy chị lượm ve chai bị đâm vô tay hoài.
nước thải sau trạm y tế chảy thẳng xuống mương, có mùi thuốc sát trùng hăng hắc, cá lòng tong nổi trắng bụng.
chị ơi, thằng cu nhà em mắc tay chân miệng, trong họng nổi mụn nước, nó đau không nuốt nổi nước miếng.
lớp mầm có một đứa đau mắt đỏ, ba bữa sau lây gần hết, ghèn dính hai mí mắt mở không ra.
trời trở lạnh là cháu khò khè, lồng ngực rút lõm vô, nửa đêm ôm con chạy lên huyện mà run.
máy xông khí dung mua trên mạng chạy được tuần là phun yếu xìu, hơi ra không thấy đâu.
ông già tui run tay, cầm muỗng húp canh đổ tùm lum, mà ổng tự ái không chịu cho ai đút.
bà cụ rụng hết răng, hàm giả thì cứ lỏng lẻo, nhai miếng thịt nó rớt ra giữa mâm cơm.
người già trong viện dưỡng lão ăn đồ xay hoài ngán tận cổ, có cách nào làm món mềm mà vẫn ra hình con cá, miếng thịt không?
cha tôi ngáy như kéo gỗ, có lúc nín thở cả chục giây rồi giật mình ú ớ, cả nhà nằm nghe mà sợ.
chân tui giãn gân xanh chằng chịt như rễ cây, đứng máy may tám tiếng về nhức không ngủ nổi.
vết mổ đẻ của em ngứa râm ran, lồi lên một đường đỏ hỏn, bôi kem gì cũng trơ trơ.
mỗi lần truyền nước là cô điều dưỡng lụi ba bốn mũi mới trúng ven, tay con nhỏ bầm tím hết trơn.
nhà em cách bệnh viện tỉnh sáu chục cây, chụp cái hình phổi xong phải đợi bác sĩ trên đó coi, mất đứt một ngày.
phim chụp để dưới gầm giường bị ẩm dính chùm lại, gỡ ra tróc mất lớp đen, coi như bỏ.
thuốc nam của bà nội phơi khô rồi mà vô bao vài tháng là mốc xanh, mùi ngai ngái.
viên hoàn vo bằng tay cái to cái nhỏ, phơi xong nứt bể, khách mua chê hoài.
cao lá nấu thủ công lúc thì đặc sệt kéo sợi, lúc lại lỏng như nước, chẳng mẻ nào giống mẻ nào.
muốn làm rượu thuốc bán cho đàng hoàng mà rót vô chai một tháng là vẩn đục, lắng cặn nâu dưới đáy.
dạ, em bán tinh dầu tràm, mà người ta cứ nghi em pha, có cách nào chứng minh là dầu nguyên chất không anh?
nghệ mài ra bột thì vàng tươi, để vài tháng xỉn màu, vón cục cứng ngắc như đá.
tôi là y tá thôn bản, đường đất trơn trượt, có chuyến chở thuốc vào bản mà vỡ mất nửa thùng.
bản em ở cao, sóng điện thoại phập phù, sản phụ trở dạ đêm hôm gọi chẳng ai thưa.
bác sĩ ghi toa như gà bới, em đứng quầy đọc muốn lác con mắt, hỏi lại thì ổng quạu.
có ứng dụng nào nhắc ông bà uống thuốc đúng cữ mà không cần bấm bấm lướt lướt không, mắt ông bà kèm nhèm rồi.
cái hộp chia thuốc bảy ngăn má tui mở không nổi, tay bà co quắp vì thấp khớp.
đêm nào con bé cũng ngứa gãi sồn sột, sáng ra máu dính đầy gối, da khô tróc vảy trắng.
nó ăn tôm vô là môi sưng vều lên, nổi mề đay từng mảng, lần nào cũng hú hồn.
cháu biếng ăn, ngậm cơm cả tiếng đồng hồ, ốm nhom như que củi, chạy tới chạy lui đút mệt bở hơi tai.
tụi con nít xóm này hàm răng đứa nào cũng ố vàng, lốm đốm đen, người ta nói tại nước giếng.
cả dãy trọ bị ghẻ, giặt chiếu giặt mền hoài mà ít bữa lại ngứa rần rần.
muỗi xóm kênh nhiều kinh khủng, chiều xuống vo ve như ong, xịt thuốc hai bữa lại đâu vô đó.
ấp mình mấy đứa nhỏ sốt xuất huyết nằm viện, lu nước nhà nào cũng đầy lăng quăng mà không ai chịu súc.
nồi hấp dụng cụ của phòng răng tui bị xì hơi chỗ ron cao su, hấp xong đồ ướt nhẹp.
ghế nha khoa nâng lên giữa chừng đứng khựng, khách đang há miệng nằm ngửa ngơ ngác.
nước phun ra đầu khoan có nhớt, ngửi thoáng mùi tanh, tui nghi trong ống đóng màng gì đó.
khách làm răng sứ về than cộm, mài tới mài lui ba lần vẫn chưa khít.
bên tôi làm chân tay giả cho anh em thương binh, mùa nóng mỏm cụt hầm bí, trầy loét, nhiều người bỏ không đeo nữa.
xe lăn của thằng Tí đẩy trên đường đất là bánh trước lún xuống, lật úp mấy lần rồi.
chị bán vé số mù cả hai mắt, ra đường đụng tủ kính người ta hoài, có cái gậy nào biết kêu lên không?
thầy ơi, em học sinh khiếm thính trong lớp không theo kịp vì thầy quay lưng viết bảng là em hết nhìn được miệng.
trường nghề tụi em có mỗi cái máy tiện, bốn chục đứa đứng coi một đứa làm, ra trường tay còn lóng ngóng.
phòng thí nghiệm cấp ba toàn hoá chất hết hạn, chai lọ tróc nhãn, cô giáo không dám cho học trò rờ vô.
nhà vệ sinh trường khai nồng nặc, tụi nhỏ nhịn tới chiều về mới đi, có đứa đau bụng luôn.
sân trường tráng xi măng, trưa nắng hắt lên chói chang, mấy cây bàng mới trồng thì chết khô.
mùa lũ học trò đi học bằng xuồng, áo phao thì rộng thùng thình, đứa nhỏ mặc vô tuột lên tận mắt.
mạng trong trường cứ tới giờ thi là rớt, thí sinh bấm nộp bài mà nó xoay vòng vòng.
đề thi in ra bị mờ một góc, chữ nhoè nhoè, giám thị phải chép tay lên bảng cho kịp giờ.
học trò chép bài mẫu trên mạng y chang nhau, tôi chấm tới bài thứ mười là nản luôn.
con tui coi điện thoại miết, kêu ăn cơm cũng không ngước lên, cất đi thì nó gào khóc dữ lắm.
ngồi văn phòng máy lạnh phà thẳng xuống gáy, chiều nào cũng cứng cổ, xoay qua xoay lại nghe rắc rắc.
máy in công ty kẹt giấy hoài, kéo ra rách toạc, hộp mực mới thay mà bản in sọc đen dài thòng.
cửa kính hội trường mở ra đóng vô kêu két két, tay nắm lỏng le, sợ có ngày rớt xuống trúng người.
tầng trệt cơ quan hễ mưa là nước tràn vô, hồ sơ kê lên gạch mà vẫn ướt nhão nhoẹt.
khách tới lấy số thứ tự, ngồi cả buổi mới biết số mình qua mất tiêu vì loa rè rè nghe không ra.
chấm công bằng vân tay mà công nhân làm hồ tay mòn lẳn, quét chục lần máy cũng không nhận.
xin hỏi có loại nào nhận mặt mà đội nón, bịt khẩu trang vẫn biết là ai không?
thủ kho đếm vật tư y tế bằng mắt, cuối tháng lần nào cũng lệch, cãi nhau om sòm.
găng tay cao su mua lô này xỏ vô là rách, bột phấn rơi trắng bàn, tay thì ngứa nổi mẩn.
khẩu trang đeo nửa ngày quai đứt, vải bung lông tơ chui vô mũi, hắt xì lia lịa.
nhà bảo sanh cũ quạt không mát, mấy sản phụ nằm than trời, em bé đỏ gay nổi sảy đầy mình.
má em bị phỏng nước sôi ở bắp chân, lột da rồi, ai cũng biểu bôi nước mắm mà em không dám.
ông tui đi cắt lúa bị rắn cắn, chở từ đồng lên tới bệnh viện là chân sưng bằng cây cột.
mùa nước nổi người ta bị nước ăn chân, kẽ ngón lở trắng bệch, đi đứng xót tận óc.
dân làm muối tụi tui da tay nứt nẻ, rướm máu, bôi dầu dừa một hai bữa lại khô queo.
thợ đá trong làng ho ra đàm xám, đi khám thì bác sĩ nói bụi nó bám trong phổi lâu rồi.
anh em sơn tàu về nhà nhức đầu, chóng mặt, cơm nước nuốt không vô, mùi sơn bám tới trong tóc.
bà bán bánh căn ngồi than hun cả sáng, mắt cay xè, tối về khạc ra đờm đen.
tui phụ hồ bị xi măng ăn tay, lòng bàn tay lột từng mảng, cầm chén nước mắm rớt vô rát dữ thần.
có thứ kem nào bôi trước khi làm cho nó khỏi ăn da, mà rẻ rẻ cho anh em thợ xài không?
cô y sĩ hỏi tui đau kiểu nào, mà tui biết nói sao, nó cứ lụp bụp trong bụng rồi quặn lên từng cơn.
mạ tui bị đau nhức trong xương, trời trở gió là rên hừ hừ suốt đêm, xoa dầu chi cũng không thấu.
mấy o trong xóm sinh con dày, người xanh như tàu lá, đi gánh nước một chặp là thở không ra hơi.
con nít ngoài ni mùa gió Lào khô cong, môi nứt toác, nước thì hiếm, tắm cũng phải dè từng gáo.
răng mà thuốc tẩy giun ông trạm cho uống rồi mà bụng hắn vẫn ỏng ra rứa hè?
ông bà trên nương uống nước khe, bụng đau âm ỉ quanh năm, cán bộ bảo đun sôi mà củi thì xa.
nhà cháu ở lưng chừng núi, trâu với người uống chung một cái vũng, mùa khô cạn trơ đáy.
hôm nọ bà cụ nhà tôi ra vườn trượt chân, gãy cổ xương đùi, nằm đắp lá mãi mới chịu đi viện.
bác nào biết chỗ bán giường bệnh quay tay không, chứ đỡ cụ ngồi dậy mỗi ngày chục bận tôi oải lắm rồi.
ông cụ nhà em đái dầm, tã thì bí, hai bên bẹn loét đỏ, thay ra mùi khai xộc lên.
đo đường huyết ngày nào cũng chích đầu ngón tay, chai cứng hết rồi, có loại nào khỏi chích không bác sĩ?
que thử mua ngoài tiệm mỗi cái mười mấy ngàn, người nghèo thử một tháng là hết tiền gạo.
tui muốn cái cân nào bồng con lên cân được luôn mà nó quẫy đạp vẫn ra số đúng.
cái nhiệt kế bắn trán lúc ba mươi lăm, lúc ba mươi tám, bắn vô vách tường cũng ra số như người.
xe cấp cứu không vô được hẻm, khiêng bệnh nhân trên võng ra đầu lộ, mưa ướt mem.
dưới cù lao tụi em, ban đêm hết đò, người bệnh trở nặng chỉ biết ôm nhau khóc đợi sáng.
nghe nói bác sĩ trên thành phố có thể coi bệnh qua màn hình, mà ở đây mạng yếu xìu thì làm sao?
nhà trẻ tui có hai cô giữ ba chục đứa, đứa khóc đứa ị, ngó không xuể, sợ nhất là tụi nó nuốt bậy.
có đứa nhét hột mãng cầu vô lỗ mũi ba bữa, chảy nước hôi rình mới ai hay.
cháu té sưng u một cục trên trán, mẹ nó lăn trứng gà, còn tui thì lo nó ói.
phụ huynh gửi tiền ăn qua tin nhắn, cô kế toán dò từng dòng, trật một đồng là dò lại từ đầu.
giấy khai sanh của tui ghi trật tên lót, đi sửa ba năm chưa xong, cán bộ này đổ thừa cán bộ kia.
sổ hộ khẩu cũ rách nát, dính nước mưa nhoè hết ngày tháng, giờ làm căn cước người ta hỏi hoài.
dạ thưa, tụi em đã nộp đơn xin hỗ trợ từ hồi tháng hai mà tới nay chưa thấy ai trả lời.
ông chủ tịch xã nói muốn có cái bảng nào ngó vô biết liền hồ sơ của dân đang nằm ở bàn ai.
con dấu nổi đóng lên giấy mỏng nó lủng luôn, giấy dày thì chỉ mờ mờ, coi không ra chữ.
bàn ghế học sinh bằng ván ép, gặp mưa tạt là phồng rộp, mấy con ốc sét lòi ra móc rách quần.
phấn viết bảng bụi trắng áo, thầy Ba dạy hai chục năm giờ ho sù sụ, sổ mũi quanh năm.
tivi tương tác mua cả trăm triệu mà chạm bên này nó nhảy bên kia, cô giáo tắt luôn viết bảng cho khoẻ.
tụi nhỏ miền núi đi học mang theo cơm nắm muối ớt, trưa ăn xong khát nước mà bình lọc trường hư nằm đó.
cái chuông báo giờ tự động reo sai, lúc đang giữa tiết lại rú lên, học trò chạy túa ra.
ông lão hàng xóm uống lộn thuốc trừ sâu đựng trong chai nước ngọt, súc ruột mới thoát chết.
đừng có trút thuốc cỏ qua chai nước suối nữa, con nít nó đâu có biết chữ mà coi nhãn.
mẹ chồng tôi cứ thấy người đau lưng bày thuốc gì là mua thuốc nấy, uống vô mặt tròn quay, da mỏng như giấy.
thuốc bột không nhãn bán ngoài chợ, uống hết nhức liền mà ngưng là đau gấp đôi, tui nghi có trộn thứ gì.
muốn đem gói thuốc đó đi thử coi có cái chi trong nớ thì phải gửi mô, tốn mấy tiền?
em làm thư ký khoa, mỗi ca trực phải chép tay bốn cuốn sổ, nhiều bữa chép xong trời sáng trắng.
mực bút bi trên bệnh án cũ lem sang trang bên, thanh tra tới coi lắc đầu nguầy nguậy.
kho thuốc trên lầu nóng như hấp, viên nang dính chùm, thuốc mỡ chảy nước bét nhè.
máy lạnh trong phòng mổ nhỏ nước tong tong, mấy anh kỹ thuật lấy cái thau hứng đỡ.
máy phát dự phòng của bệnh viện huyện đề hoài không nổ, lúc cần thì nó ì ra đó.
máy thở cũ, dây ron chai cứng, tiếng xì xì nhỏ nhỏ mà áp cứ tụt, báo động kêu tít tít suốt đêm.
bình oxy giao tới nhẹ hều, mở van một chút là hết, tụi tôi nghi người ta sang không đầy.
có bộ phận nào gắn vô bình để biết còn thở được bao lâu mà khỏi ngồi canh cái kim không anh?
tấm nệm hơi chống loét xẹp một bên, bơm lên kêu rè rè, ba bữa lại xì chỗ khác.
người nuôi bệnh nằm la liệt dưới đất, bữa nào mưa tạt hành lang là ôm chiếu chạy tán loạn.
cơm từ thiện nấu từ ba giờ khuya, tới trưa phát thì có mùi chua chua, ai cũng sợ đau bụng.
tui xin hỏi, muốn giữ cơm nóng cho ngàn suất tới giữa trưa mà không thiu thì xài thùng chi?
chị nhà bếp bị cái nồi súp đổ phỏng cả cánh tay vì bưng nồi cao quá đầu.
dao trong bếp căn tin lụt nhách, xắt thịt mỏi tay, mà mài hoài thì mẻ lưỡi.
đường ống hút khói bếp ăn dày mỡ, nhễu xuống nhớt nhớt vàng khè, có lần bắt lửa cháy phừng phừng.
mấy đứa con gái công nhân ăn cơm xong cả xưởng ói mửa, tới giờ chưa biết tại món nào.
con mèo nhà tui cào đứa nhỏ, hai hôm sau hạch nách sưng chù vù, sốt nhè nhẹ.
chó dại chạy rông trong xóm, cắn một lượt ba người, mà thuốc ngừa ngoài huyện nói hết.
hồi mới sanh nó vàng da, bà nội biểu phơi nắng, phơi miết mà tròng mắt cũng vàng khè.
tiếng khóc của nó nghe lạ lắm, the thé như mèo kêu, em nói mà không ai tin.
nó cứ nháy mắt, giật vai liên tục, rầy thì nó còn giật nhiều hơn, cô giáo tưởng nó chọc cô.
con bé dậy thì sớm quá, mới tám tuổi mà ngực đã nhú, không biết có phải tại đồ ăn.
tôi bị ù tai o o suốt ngày vì đứng máy dập mười năm, giờ ai nói nhỏ là nghe không được.
đeo nút tai vô thì không nghe xe nâng bóp còi, tháo ra thì điếc, tụi tui biết chọn đường nào?
làm ca đêm miết, ban ngày ngủ chập chờn, tóc rụng từng nắm, người cứ lừ đừ.
mắt thợ hàn đêm về cộm như có cát, nước mắt chảy ròng ròng, đắp khoai tây sống cho dịu.
công nhân bóc vỏ tôm ngâm tay trong nước đá cả ngày, đầu ngón tê rần, móng đen thui.
tui đi ghe biển, vô bờ mà đầu óc còn lắc lư, đi đứng nghiêng qua nghiêng lại.
ngư phủ lặn bằng dây hơi, ngoi lên là tê hai chân, có người liệt luôn nằm nhà.
cái máy nén hơi cho thợ lặn bị lẫn mùi dầu, thở xuống nghe ngòn ngọt, lên là buồn nôn.
bà bán hàng rong té xỉu ngoài nắng, mọi người quạt lia lịa, cạo gió đỏ cả lưng.
nắng bốn chục độ mà anh em vẫn đổ bê tông, ba đứa say nắng phải khiêng vô bóng mát.
có áo nào mặc vô mát mà không phải cắm điện cho dân làm đồng không, chứ nóng chịu hết nổi?
đi tiêm về sưng một cục đỏ bằng trái cau, bấm vô đau, mà bác sĩ biểu cứ để tự tiêu.
nhà tui có người bệnh lao, chén đũa để riêng mà mấy đứa nhỏ vẫn lo lây.
tui quên hoài, lúc uống hai lần, lúc bỏ cữ, vỉ thuốc thì xé lung tung chẳng biết đã uống ngày nào.
dán cái chi lên ngực mà đo tim cả ngày, ngứa quá tui gỡ ra, coi như đo uổng.
bữa đi khám, ông bác sĩ nhìn màn hình gõ lách cách chớ đâu có ngó mặt tui miếng nào.
em muốn xin một phần mềm gõ giọng nói ra chữ mà hiểu được tiếng miền Trung của mấy bác ở quê em.
tại hắn nghe giọng Quảng của ba tui ra chữ trật lất, kêu "cái téc" mà hắn ghi "cái tất".
tổng đài bệnh viện bấm phím một rồi phím ba rồi phím chín, bà già tui bấm không kịp là bị cúp ngang.
nộp viện phí bằng quét mã, người già hổng có điện thoại xịn, đứng lớ ngớ phải nhờ con nít quét giùm.
bảo hiểm trả lại hồ sơ vì thiếu chữ ký ở trang ba, mà trang ba có chỗ nào kêu ký đâu!
cô dược sĩ ơi, thuốc này mẹ tôi uống chung với nước bưởi được không, uống xong bà cứ xây xẩm.
thuốc nhỏ mắt mở nắp rồi xài được mấy ngày mà bà tôi nhỏ từ Tết tới giờ chưa hết?
khẩu phần cho bà bầu ở trại trồng rừng chỉ rau với mắm, bé sinh ra có chị hai ký mốt.
tháng rồi đợt khám ở bản, mười đứa thì bảy đứa thiếu máu, môi nhợt nhạt, móng tay lõm.
bánh dinh dưỡng phát cho trẻ ngọt gắt, tụi nó chê đem cho heo ăn, uổng ghê.
nghĩ coi có thứ bột nào trộn vô cháo mà không đổi mùi, chớ cháo có vị sắt tanh tanh là nó phun ra.
nước muối sinh lý tự pha ở nhà lúc mặn lúc lạt, rửa mũi cho con nó xót la làng.
máy hút mũi kêu ro ro làm nó sợ, giãy nảy lên, hút không được miếng nào.
nôi điện đưa được vài tháng là lệch qua một bên, kêu cót két, nửa đêm nó tự ngừng.
xe đẩy em bé khoá bánh bị lờn, để trên dốc là nó tuột xuống, tim tui muốn rớt ra ngoài.
đồ chơi sơn xanh đỏ nó ngậm vô phai màu đầy miệng, ngửi mùi nhựa hăng hăng.
bình sữa nhựa luộc vài lần là đục ngầu, núm ti nở toét, sữa chảy sặc.
tã giấy hạng rẻ, bé tè một lần là vón cục, lòi mấy hột trong trong dính đầy mông.
cháu ngủ hay đạp mền, nửa đêm lạnh ngắt, mà quấn chặt thì mồ hôi đầm đìa.
cái camera coi em bé cứ báo có tiếng khóc trong khi ngoài hẻm mèo gào.
phòng khám thú y kế bên tru tréo suốt ngày, bệnh nhân tim mạch bên tui nghe mà hồi hộp theo.
bà mụ vườn nay già, mắt mờ, muốn truyền nghề cho cháu mà luật lệ bây giờ khác xưa nhiều.
hồi sanh đứa đầu tui bị băng huyết, may có chiếc vỏ lãi của chú Sáu chở thốc ra bệnh viện.
mấy chị công nhân vắt sữa trong nhà vệ sinh, chỗ đó ẩm thấp hôi hám, tội nghiệp gì đâu.
hội phụ nữ xã xin một chỗ gửi trẻ ban đêm cho mấy cặp vợ chồng làm ca ba.
ở chợ, cân sức khoẻ nói tiếng oang oang, ai mập ốm bà con nghe hết ráo, mắc cỡ thấy mồ.
ông Tư què muốn cái xe ba gác leo được lên phà mà khỏi nhờ ai đẩy.
tụi em dạy chữ cho trẻ khiếm thị, sách chữ nổi sờ vài tháng là mòn lì, làm mới lại tốn kém quá.
bản đồ treo tường còn ghi tên tỉnh cũ, học trò hỏi thầy cũng lúng túng.
thư viện xã có mấy trăm cuốn mà gáy bung keo, trang rớt lả tả, dán lại thì cong queo.
máy chiếu nóng lên là quạt hú ù ù, hình ngả vàng khè, nhìn lá cây mà tưởng lá úa.
dạy trực tuyến thì trò tắt hình ngủ khò, cô hỏi chỉ nghe tiếng gà gáy vọng ra.
đóng tiền trường qua ngân hàng mà ghi sai nội dung là kế toán đòi hoài, dù mình trả lâu rồi.
ba mẹ đi Bình Dương hết, đứa nhỏ ở với bà, họp phụ huynh chẳng biết nghe cô nói gì.
xe đưa rước chật cứng, có bữa bỏ quên thằng nhỏ ngủ gục ở băng sau, cả trường náo loạn.
xin cho hỏi có cái gì gắn trên xe, hễ còn đứa nào là nó hú lên liền không?
cổng trường giờ tan học kẹt cứng, xe nọ quẹt xe kia, khói xả vô mặt con nít.
hồ bơi trường pha thuốc gắt quá, tụi nhỏ lên bờ mắt đỏ hoe, tóc khô như rơm.
còn không pha thì ba bữa nước xanh lè, thành hồ nhớt nhợt, trượt té như chơi.
ngộ cái là trời mưa xong nước hồ đục ngầu liền, bơm lọc chạy cả đêm cũng chưa trong.
tủ lạnh trữ máu ở tuyến huyện báo đỏ mà chẳng ai trực, sáng ra phải huỷ hết ráo.
mẫu máu gửi xe đò lên tỉnh, tới nơi vỡ hồng cầu, người ta biểu chích lấy lại lần nữa.
bữa đó trời nóng, nước đá trong thùng tan sạch, mấy ống nghiệm trôi lềnh bềnh, nhãn rớt hết.
em làm xét nghiệm, cái máy quay ly tâm nó rung bần bật chạy vòng vòng trên bàn.
kính hiển vi mốc trong ống, nhìn vô như có mạng nhện, gửi lau một lần mấy triệu.
hoá chất nhập về mắc, mở ra không xài kịp là hết hạn, mà người bệnh dưới quê thì lác đác.
có que nào nhỏ giọt nước tiểu vô là biết thận yếu hay khoẻ để khỏi chạy lên Sài Gòn không?
ông cậu tôi chạy thận tuần ba bữa, đi xe đò từ hai giờ sáng, về tới nhà mệt lả.
nước chạy thận của bệnh viện bị đóng cặn ống, kỹ thuật viên xúc rửa hoài mà độ dẫn điện cứ vọt lên.
chỗ vết chích ở tay ổng nổi cục như trái cóc, sờ vô nghe rù rù.
thím Bảy mổ mắt cườm xong nhìn loá, đêm thấy đèn xe toả ra như bông pháo.
kính lão bán lề đường đeo nhức đầu, mà đo mắt đàng hoàng thì phải nghỉ làm một bữa.
đứa cháu lé mắt, hồi nhỏ không ai chữa, giờ đi học bị chọc ghẹo nên nó lầm lì ít nói.
thợ may già tay run, xỏ kim hoài không trúng, thèm có cái xỏ kim nào lẹ lẹ.
bàn chải đánh răng của ông nội phải quấn thêm vải cho cán bự ra ông mới nắm nổi.
xin mách giùm loại thìa nào tự giữ thăng bằng cho người run tay, mua ở đâu, bao nhiêu tiền?
bà hay quên tắt bếp ga, nồi cá kho khét lẹt, khói um, hàng xóm đạp cửa chạy vô.
nửa đêm cụ đi lục tủ, bỏ muối vô ấm trà, giấu tiền trong hũ gạo rồi bảo con dâu lấy.
tôi chỉ mong có cái vòng đeo tay nhẹ tênh, cụ không gỡ được, đi lạc là mình dò ra.
chị em tui thay phiên nhau chăm má, ghi ra giấy dán tủ lạnh mà vẫn cho uống trùng hai lần.
`
