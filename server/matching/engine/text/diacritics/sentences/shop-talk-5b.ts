export default `
tượng đá cẩm thạch ố vàng quanh chân vì dầu mỡ tay khách sờ lấy hên.
chiếu cói Định Yên bán chợ ma, nay chiếu nhựa rẻ tràn về, thợ dệt bỏ khung đi phụ hồ.
máy dệt chiếu cải tiến ghim cói gãy, bỏ thoi, phải đứng canh từng nhịp.
mo cau ép dĩa bị cong mép, nấm đen lên trong bao, khách Đức trả lời một câu buồn hiu.
ống hút gạo gặp nước mềm nhũn, uống nửa ly là xẹp, ống hút tre thì mốc trong lòng.
bột giấy bã mía làm hộp cơm rịn dầu, bưng nóng mềm oặt.
xơ thơm kéo bằng tay trầy da, mủ thơm ăn lở kẽ ngón.
tơ sen bẻ cọng cả ngày được có nắm sợi, mà đứt hoài, mắc quá đâu ai mua.
bèo tây phơi gặp mưa nó rữa ra thúi hoắc, cả sân dính nhớt.
võng lưới đan máy lủng nút, nằm đang đưa tuột cái bịch, đau xương cụt.
đồ chơi gỗ sơn nước trẻ gặm tróc, kiểm hàng bên Anh nó ghê lắm, có sơn gì ăn được không?
kệ ráp khách tự lắp thiếu một con ốc là gọi mắng nửa tiếng, xưởng đếm ốc bằng tay mà.
lỗ khoan lệch một ly, ráp ngăn kéo cà cà kêu sột soạt.
bản lề giảm chấn xì nhớt, cửa tủ đập cái rầm nửa khuya.
kính bàn phun cát bám dấu tay mỡ, lau hoài càng loang.
ván sàn tre nhảy phồng giữa phòng vì thợ ép sát vách không chừa khe.
cửa lùa nhôm kẹt cát, con lăn bể, kéo như kéo bò.
tụi em dệt khăn rằn, sợi hồ bột khoai mì gặp trời mưa dính bết lại từng chùm, lược go bít hết.
khung cửi nhà bà nội đạp kêu lộp cộp, cái chân đạp gãy rồi mà hổng thợ mộc nào còn biết đẽo.
khách kêu cái khăn xù lông, lau mặt dính đầy sợi, tui giặt thử thì quả thiệt như vậy.
máy dệt kim thủng lỗ do gãy kim lưỡi, đèn báo không chớp, chạy hư cả cây vải ba chục ký.
vải lót bụi bám vì tĩnh điện, trải ra nghe tí tách, tóc con nhỏ dựng đứng.
mấy cuộn vải để nghiêng bị chùng một mép, lên bàn cắt xéo hết canh sợi.
vải co rút sau khi ủi hơi, áo cỡ L mặc như cỡ M, siêu thị trả về chất đống.
hồi nhuộm chung nồi hai loại sợi, loại này ăn màu loại kia trơ trơ, ra lốm đốm muối tiêu.
thuốc nhuộm mua chợ Kim Biên cân ký, bữa đỏ tươi bữa đỏ bầm, đâu có nhãn mác chi.
nồi nhuộm củi lửa không đều, đáy nồi khét dính vải, vớt ra thấy vệt nâu.
đồ nhuộm phơi nắng trực tiếp bay màu phía ngoài, lật trong thì còn tươi rói.
nước giếng phèn đem nhuộm hồng ra màu đất, phải đi chở nước sông về lắng.
người ta hỏi có giấy chứng nhận không độc không, xưởng ba người như tui thì làm sao có?
bùn sau hồ nước nhuộm phơi khô nứt nẻ tím ngắt, đem đổ đâu cũng bị đuổi.
em muốn rút màu trong nước xả cho nó trong lại bằng thứ gì rẻ, như vỏ trấu hay bã mía chẳng hạn.
bể lắng đầy bọt, cán bộ tới thử một chai rồi lắc đầu bỏ đi, tui lo bị đình chỉ.
dầu máy nhỏ xuống vải trắng, xịt thuốc tẩy có quầng vàng, đành cắt nhỏ may khăn lau.
ống chỉ nhựa lệch tâm quay lắc lắc, đang may mà nhảy ra lăn lông lốc dưới sàn.
chỉ cotton mốc ẩm mục ngang, giật nhẹ đứt bực, công đoạn ráp tay bị trả.
chỉ phản quang may áo đường phố giặt năm lần hết sáng, chị lao công chê.
dây dù bện ra xoắn, người đu dây vệ sinh kiếng xoay vòng vòng la oai oái.
cước câu mực phơi nắng đổi màu, kéo con hai ký là đứt cái pựt.
lưới đánh cá gỡ hoài rác với ốc, tay chị vợ nứt toét, máu hoà với muối.
đan lưới gút đơn bị tuột, cá đối chui tuốt, thầy thợ lão làng cười chê.
dây gai kết võng cứng ngắt, nằm in hằn lưng như cá nướng vỉ.
keo dán gỗ đông trong nắp, cạy ra không nổi, đập chai bể tay.
ráp giày dây chuyền chậm một đứa là dồn cả đống, tổ trưởng la khan tiếng.
phom nhựa nứt gót, giày may xong một bên loe, đeo trầy mắt cá.
máy gò mũi giấy nóng quá cháy mũ da, hơi khét y như nướng mực.
đế phun ra có mùi khai, để quạt ba bữa vẫn còn, kho nhức đầu.
giày vải phơi xong ố vàng viền keo, giặt nước chanh cũng lem.
quai dép may ẩu, đi đám cưới đứt giữa sân, tui xách dép về chân không.
miếng lót mút xẹp, đi bộ cả ngày gót đau như dẫm đinh.
học trò mang giày cấp phát, hai tuần bung đế, đem cột dây thun đi tới lớp.
bác thợ giày già đóng tay rất kỹ, ngặt không có khuôn chân số lớn cho khách nước ngoài.
tui muốn đo bàn chân khách bằng điện thoại cho chuẩn, khỏi bắt họ dậm lên giấy.
da trâu ngâm vôi lâu bị mềm nhũn, căng mặt trống đánh nghe bịch bịch như thùng thiếc.
mặt trống trời ẩm chùng, hơ lửa quá tay rách toang ngay bữa hội.
nước ngâm da đổ ra ruộng, lúa cháy, chủ ruộng cầm dao qua hỏi chuyện.
da cá sấu lột không khéo lủng lỗ, xuất không được, bóp viền nhỏ bán rẻ.
dao lạng da mòn, lạng chỗ dày chỗ mỏng như giấy, thợ phụ làm hư hai tấm trăm đô.
ghế mây nhựa ngoài hồ bơi nắng giòn rụm, sợi gãy cạnh cứa chân khách.
bàn đá granit ố nước mắm, tiệm cơm chà giấy nhám mất bóng.
giường gỗ sồi mua trả góp, chưa trả xong mà vạt giường đã gãy ba thanh.
tủ thờ gõ đỏ nứt cánh bữa ba mươi Tết, bà nội coi là điềm xui, khóc hoài.
gỗ nhập về có giun tròn gì đó, kiểm dịch bắt hun, hun xong mùi cay mắt một tháng.
pallet gỗ thông không nung, hải quan bên Úc đuổi về nguyên chuyến.
giấy nhám gặp nhựa thông bít mặt, một tờ chà được hai gang tay là vứt.
máy chà thùng rung tê tay, khuya ngủ ngón tay trắng bệch lạnh ngắt.
hút bụi xưởng mộc chạy ồ ồ mà bao đầy không đổ, gió quay ngược phụt mạt cưa vô mặt.
mạt cưa gỗ tạp đem cấp cho trại nấm, lẫn mạt sơn, nấm chết ráo, họ bắt đền.
củi bìa bán lò gạch, sấy lò mình thì thiếu, tính sao cũng hụt.
ván ép bóc lớp ở cạnh, thấy bên trong toàn lõi rỗng vá víu.
keo ván hăng cay mắt, phòng trẻ mới đóng tủ, con tui chảy nước mũi miết.
ép nóng lệch áp, tấm ván chỗ bốn ly chỗ sáu ly, thớ phồng lên như bánh rế.
cây đước ghép thanh mối không ăn mà nặng dữ, xe ba gác chở mười tấm là ì.
thợ khắc máy CNC gãy mũi ở chỗ mắt gỗ, để lại vết sẹo giữa mặt phù điêu.
gỗ dừa nước thải ra bẹ với cọng, có ép được tấm chi che nắng không mấy chú?
đất sét dưới đáy ruộng ngày càng sâu, múc lên vàng lẫn sỏi non, chuốt vướng tay.
lu mái đựng nước mắm mà men mỏng, muối rịn ra ngoài trắng như tuyết.
nồi đất kho cá mua về nấu lần đầu nứt cái rắc, thịt cá nước mắm chảy tắt bếp.
siêu sắc thuốc đất ngấm mùi, sắc thang sau mùi thang trước.
ấm trà tử sa làm ở đây vòi nhỏ giọt, nắp kêu lạch cạch, thua hàng tàu.
khuôn in hoa văn rồng bằng gỗ xoan nở mùa mưa, ấn đất dính không nhả.
lò nung con cóc của xóm ra khói trắng, bốn tiếng sau khói xanh, ông cả ngửi mùi mà biết chín.
tráng men bằng tay dày bên này mỏng bên kia, vào lửa chảy như nến.
gạch thẻ xuống xe đổ ầm xuống, vỡ một phần mười, nhà thầu trừ tiền.
máy đùn gạch lõi cháy mòn, viên gạch lỗ lệch, vách mỏng như bìa.
phơi gạch mộc trên sân gặp cơn mưa trái mùa, nó chảy thành bùn nguyên mấy vạn viên.
than cám lẫn đất đá, rải lò không cháy, gạch ra màu gan gà xỉn.
thợ ra lò nóng hừng hực, mồ hôi kết muối trên áo, uống cả chục lít nước.
gạch men hai lô lệch tông, lát xong phòng khách như bàn cờ.
gạch lát vỉa hè sứt, mưa giẫm lên phụt nước dơ lên tới đùi.
đường xi măng nông thôn rỗ mặt trơ đá, xe đạp dằn muốn rụng răng.
mặt lộ nứt ngang cứ năm thước một đường, cỏ lên xanh rờn trong khe.
chèn khe bằng nhựa đường, trưa nắng chảy nhão nhoẹt, dính dép trẻ con.
xe rải nhựa hư giữa lộ, nhựa nguội cứng thành cục, bỏ cả chuyến.
lu chưa chặt mà trời mưa, nước ngấm xuống phồng như bánh tiêu.
ở đây cát biển mênh mông mà không dám xài, có cách rửa mặn rẻ rẻ không?
đất bùn nạo vét bãi chứa, phơi hai năm vẫn sình, trâu vô sa lầy.
đá hộc xếp kè khan xô lệch theo sóng, rêu phủ, câu cá trượt té.
chuyện trồng tre giữ đê ông bà làm hoài, nay chặt hết xây nhà, giờ lở mới tiếc.
tấm bạt chống thấm trải mái đập bị trộm cắt đem lót ao tôm, nói ra mắc cười mà đau.
chuột đào hang trong bờ bao, nước rong tới là bục một lỗ bằng cái thúng.
cửa van sắt kẹt rong, tời quay gãy tay, ông gác cống già một mình loay hoay giữa mưa.
xin cái gì tự mở khi nước ròng tự đóng khi nước lớn mà rác rến không kẹt được.
dân hai bên đê cất quán lấn ra, móng đóng xuyên mái, năm nào cũng hứa dỡ.
giữa mùa kiệt nước sông trơ bãi, chân kè lòi ra, thấy hở hàm mà rợn.
đồi đắp bằng đất đỏ, mưa ngấm, taluy chảy như sô cô la.
bê tông đúc sẵn lắp đê ngầm, cấu kiện nứt ngay lúc cẩu, thép lòi, ai ký nhận?
cống hộp lắp lệch khớp, đất tuôn theo khe, mặt lộ tự nhiên thủng cái hố sâu hoắm.
thảm cỏ mái taluy cháy nắng, xe bồn lên tưới thì lún vệt.
cột cây số gãy đổ, xe chở hàng hỏi đường, dân chỉ "qua khỏi gốc gạo một đỗi".
gương cầu lồi khúc cua bị chọi bể, bụi phủ mờ, đâm nhau tháng ba vụ.
tấm chắn hộ lan sét mục, đụng nhẹ là bung, may mà có bụi tre đỡ.
đinh tán vạch qua đường bị bong, thủng vỏ xe, dân nhổ hết.
nhựa đường cào bóc chất đống đầu xóm, trẻ leo trèo, có ai xay trộn lại được không?
vải bạt dầu che chợ nổ sợi sau một năm nắng, nước nhỏ xuống thớt thịt.
dù quán cà phê vải bạc phếch, gió lật ngược, khung gãy như cẳng cò.
bạt lót ao thủng lỗ vì rễ dừa, nước rút một đêm hai tấc.
áo mưa bộ dán nhiệt bung đũng, đi làm tới nơi ướt từ trong ra.
áo bảo hộ vải dày bí, dưới nắng nóng anh em cởi trần hết.
găng len phủ cao su lột da, tróc vảy, nắm thép vẫn trượt.
nón bảo hộ nhựa giòn, rớt xuống nền là nứt, đội cho có lệ.
khẩu trang vải may ở xóm, dây thun giãn, giặt xù lông, bụi đá vẫn lọt.
con nít nằm nôi mây bị dằm cào, bà lấy vải áo cũ bọc quanh.
mùa cưới tiệm cho thuê áo dài, vải gấm bị mực thêu phai sang thân bên.
đồ lam nhà chùa nhuộm màu đất, hai chục bộ ra hai chục màu, sư cô cười khổ.
khăn quàng đỏ phai lem cổ áo học sinh, phụ huynh gọi điện phàn nàn.
cờ phướn treo gió đập rách mép nửa tháng, xã phải may lại hoài.
quần áo bộ đội nguỵ trang phai hoa, may đường chỉ đũng bục lúc trèo dốc.
dệt bao PP sợi giòn, bốc gạo lên là toác đáy, gạo tuôn ra sông.
bao jumbo đứt quai, một tấn cám rơi đánh phịch cách đầu tôi gang tay.
chỉ khâu miệng bao lỏng, chuột chỉ cần cắn một mối là tuột hết hàng.
túi lưới đựng tỏi dệt lỗ to, tép nhỏ rơi lả tả dọc đường.
thảm chùi chân xơ dừa rụng bụi, quét hoài, mưa thì mọc nấm.
tranh thêu tay phơi trưng bày ố lốm đốm nâu, khung kính có hơi nước.
kim thêu sét trong ống, chọc vô lụa để lại chấm vàng, tẩy chanh không hết.
em làm rèm sáo trúc, dây kéo đứt, thanh trúc mốc đen mùa mưa dầm Huế.
nghề làm trướng liễn, chữ dán keo nóng rớt giữa đám, gia chủ không vui.
giày thêu Huế mũi vải sờn, đế gỗ nứt gót, o bán hàng nài nỉ tui tìm keo tốt.
hoa giấy Thanh Tiên phai màu vì khói hương, dân làng nhuộm phẩm chợ bị lem tay.
chổi đót bó dây kẽm rỉ, quét rụng hoa đót đầy nhà, bà nội cằn nhằn.
chổi cọng dừa xuất khẩu phải hun khử mọt, hun xong cọng giòn gãy.
thúng mủng trét dầu rái nứt trong nắng, nước vô rỉ rả, ngư dân vừa chèo vừa tát.
dầu rái nay hiếm, thay keo nhựa thì trơn mà giòn, sóng vỗ là tróc từng miếng.
chị cho em hỏi, cái máy xe sợi cũ đó sửa lại còn chạy nổi không hay bán ký cho rồi?
tổ dệt tụi tui có mười hai bà, bà trẻ nhứt cũng năm mươi ba tuổi, không biết mai mốt ai nối nghề.
người ta đặt ba ngàn cái gối sậy mà máy đan một ngày ra có bảy chục cái, làm chừng nào cho xong?
khách biểu màu phải y chang tấm mẫu, mà mẫu ngó dưới đèn một màu, ra nắng lại màu khác.
hồi đó nhuộm xong xả ngoài sông, giờ xả là bị phạt, mà xây bể thì đất đâu, tiền đâu.
tui đề nghị ông chủ thầu đào lên làm lại khúc đường trước nhà, chớ mới bàn giao mà đã lún lụp chụp.
xã nói vốn đợt này chỉ đủ rải đá, còn chuyện tráng nhựa thì đợi sang năm tính tiếp.
gạch lò tui không thua ai, khổ nỗi xe lớn không vô được nên bán loanh quanh trong huyện.
`
