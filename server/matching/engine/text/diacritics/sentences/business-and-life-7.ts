export default `
bà cụ đau khớp gối, trở trời là nhức buốt, đi đứng phải vịn tường lần từng bước.
thợ xây bỏ bớt thép đai, tường mới một năm đã nứt chéo từ góc cửa sổ lên trần.
cháo lươn muốn khỏi tanh thì tuốt nhớt bằng tro bếp rồi rửa lại với giấm.
người tiểu đường nên ăn cơm nguội nấu từ gạo lứt, nhai kỹ, đi bộ sau bữa tối chừng nửa tiếng.
trần thạch cao thấm nước loang ố như bản đồ, gõ vào nghe bồm bộp.
con tôi nổi mẩn đỏ khắp lưng sau khi ăn ghẹ, gãi trầy cả da, có nguy hiểm không bác sĩ?
sơn chống thấm bong từng mảng vì quét lúc tường còn ướt.
nồi cá kho tộ lửa liu riu, nước màu sánh lại, mùi tiêu hành bay sang tận đầu ngõ.
phòng làm việc bí bách, máy in nóng phả hơi khét, ai cũng uể oải từ sau giờ trưa.
huyết áp của bác lên một trăm tám, mặt đỏ bừng, phải nằm nghỉ và uống thuốc theo toa ngay.
gạch lát nền bị bộp, đi lên nghe lộp cộp, vài viên phồng vênh như mái nhà.
món dưa cải muối bị khú là do nước muối lạt, vại bẩn hoặc rau non quá nhiều nước.
nhà hướng tây, chiều về hầm hập, tường toả nhiệt tới chín mười giờ đêm.
lá lốt nấu nước ngâm chân đỡ mồ hôi, ông lang dặn thêm nhúm muối hột.
ống thoát lavabo nghẹt tóc, đổ nước sôi với bột thông cống mà vẫn ùng ục.
tách bưởi ra vỏ, phơi khô, nấu với mật ong làm trà ho cho mấy đứa nhỏ.
bữa sáng bỏ ăn, trưa ăn vội, tối nhậu nhẹt, hỏi sao dạ dày không loét.
mái tôn dột, đêm mưa hứng ba cái thau, tiếng tí tách canh trường.
cô lễ tân cắm lọ ly giữa sảnh, hương nồng quá làm khách nhức đầu.
trộn hồ theo tỉ lệ một xi măng ba cát, thêm phụ gia dẻo, dùng hết trong chín chục phút.
cà pháo ngâm nước muối pha phèn chua cho trắng giòn, nén vỉ tre, chặn hòn cuội.
người già té trong nhà tắm gãy cổ xương đùi, con cháu nên lắp tay vịn và trải thảm chống trượt.
kính cửa sổ đọng sương, khung gỗ ngậm nước mục ruỗng, lấy ngón tay bấm lún vô.
bánh chưng luộc đủ mười hai tiếng, vớt ra rửa lá, ép ván cho ráo mới để được lâu.
sốt xuất huyết ngày thứ tư hết nóng chưa chắc là khỏi, coi chừng chảy máu chân răng.
cầu thang dốc quá, bậc cao bậc thấp, bà nội leo lên thở hồng hộc.
mấy chị công sở chuyền nhau hộp xoài lắc, tiếng nhai rôm rốp át cả tiếng gõ phím.
trẻ biếng ăn phần nhiều vì uống sữa sát bữa, ba mẹ ép quá nó sinh sợ thìa.
tường chung với hàng xóm thấm ngang, bên nào cũng bảo lỗi bên kia.
bột mì nhào già nước quá, bánh bao hấp ra chai cứng, không chịu nở bung.
ánh đèn trắng chói loá hắt lên màn hình, nhân viên than mỏi mắt, khô rát.
uống thuốc kháng sinh phải đủ liều, thấy đỡ mà ngưng ngang là vi khuẩn lờn.
cửa gỗ mùa nồm nở ra kẹt cứng, sang đông lại co rút hở khe gió lùa.
nước mắm chấm bê thui phải có gừng, mè rang, đường, ớt và cái mắm nêm đặc trưng.
ông chú mổ ruột thừa xong ba ngày đã đòi húp phở, y tá không cho.
móng đào gặp túi bùn, phải đóng cừ tràm dày hai mươi lăm cây một mét vuông.
lấy sả, gừng, lá bưởi, ngải cứu nấu nồi xông, trùm mền kín, mồ hôi túa ra nhẹ cả người.
điện giật tê tay ở vỏ máy bơm, chắc dây pha chạm vỏ mà nhà chưa nối đất.
khăn trải bàn dính nghệ vàng khè, vắt chanh phơi nắng ba bữa mới nhạt.
phòng trọ tôi sát đường ray, tàu chạy qua ly chén trong chạn rung leng keng.
sữa chua ủ mười tiếng mà không đặc, do men yếu hay sữa nóng quá hả chị?
anh kiến trúc sư mở giếng trời giữa nhà, gió luồn từ trước ra sau mát rượi.
ngón tay cái sưng tấy, đau giật giật theo nhịp tim, chích ra mủ mới dễ chịu.
măng tươi phải luộc mở vung, thay nước hai lần cho bay chất độc và bớt đắng.
keo dán gạch dùng bay răng cưa miết đều, ép viên gạch xuống rồi chỉnh bằng búa cao su.
tập thở bụng: hít bằng mũi đếm tới bốn, giữ lại, thở ra bằng miệng thật chậm.
tổ mối đùn đất đỏ lên tận khung cửa, gõ thấy rỗng, nạy ra trắng hếu cả đám.
rau muống tưới nước cống nhìn mướt rượt mà ăn vô đau quặn bụng.
nội thất gỗ ép gặp nước phồng rộp, cạnh bung keo, mặt giấy cuốn lên.
mẹ pha cho con chanh đào mật ong, hấp cách thuỷ, ngày ba muỗng cà phê.
văn phòng nhỏ muốn yên tĩnh thì treo rèm dày, trải thảm, kê tủ sách sát vách.
bệnh nhân suy thận hạn chế kali, rau phải thái nhỏ, ngâm, chần rồi mới xào.
sàn gỗ kêu cọt kẹt do đóng đinh thiếu hoặc lớp xốp lót lún không đều.
hành phi vàng rộm vớt ra giấy thấm, để già chút nữa là đắng nghét.
bồn nước inox trên mái rỉ mối hàn, vệt nước chảy dài, rêu bám xanh tường.
cô ấy sụt cân, hay hồi hộp, tay run, mắt hơi lồi, nên đi thử chức năng tuyến giáp.
khe co giãn giữa hai khối nhà phải trám keo đàn hồi chứ trét vữa là nứt lại.
giò lụa đạt là khi cắt ra có lỗ rỗ li ti, mặt ươn ướt, thơm mùi lá chuối.
mấy em văn thư kêu cái máy huỷ giấy nghẹn hoài, mỗi lần nhét quá ba tờ là khựng.
bị bỏng nước sôi thì xối nước mát liên tục mười lăm phút, đừng bôi kem đánh răng hay mỡ trăn.
hẻm cụt không lối thoát hiểm, cửa sổ rào sắt kín mít, lỡ cháy thì chạy đường nào?
khoai lang nướng lò trấu chảy mật, bóc vỏ nóng phỏng tay vẫn vừa thổi vừa ăn.
ngói cũ rêu phong trơn như mỡ, thợ leo lên phải buộc dây ngang bụng.
phổi có nốt mờ tám li, bác sĩ hẹn ba tháng chụp lại coi có lớn thêm không.
bếp ga rỉ đầu đốt, lửa vàng lè, đáy xoong đen nhẻm.
tôi cần mua vách ngăn cách âm cho phòng họp rộng ba chục mét vuông, dễ tháo dời, giá phải chăng.
cá linh đầu mùa kho mía, xương mềm rục, ăn với bông điên điển chua.
ẩm quá tám mươi phần trăm là nấm mốc mọc trên lưng tủ, áo vest trắng phấn cả vai.
em bé mới sinh vàng da, phơi nắng sớm chừng mười phút, thấy vàng tới lòng bàn chân là đi viện liền.
gió lùa qua khe cửa nhôm rít như sáo, thay ron lông là hết.
thịt đông Bắc bộ nấu chân giò, bì, mộc nhĩ, tiêu sọ, để qua đêm đông lại trong veo.
ghế xoay tụt hơi, ngồi một lát tụt ngang mặt bàn, lưng cong như con tôm.
thuốc nam sắc ba chén còn tám phân, uống lúc còn âm ấm, kiêng đậu xanh với rau muống.
cột nhà bị mọt, lão thợ mộc đục bỏ khúc mục, chêm lõi mới, dùi chốt tre.
nhiều người bị gút vì bia và nội tạng, nửa đêm ngón chân cái sưng đỏ như than.
màng khò dán mái lâu ngày giòn rạn, lột ra như da rắn.
canh khổ qua dồn thịt cột hành lá, nước trong, vị đắng hậu ngọt.
trung tâm thương mại bỏ quên cửa thoát nạn, chất hàng chắn ngang, bị phạt nặng.
ung thư phát hiện sớm chữa dễ hơn nhiều, vậy mà phụ nữ quê tôi ngại đi soi.
giấy dán tường bong mép, sau lưng mốc đen từng đốm như da beo.
gạo để trong khạp bỏ vài trái ớt khô, mấy tép tỏi thì mọt ít bò.
các chị bán bún riêu giã cua, lọc ba nước, khuấy nhẹ tay cho gạch nổi đóng bè.
chung cư cũ thang máy kêu ken két, rung lắc, bà con tình nguyện leo bộ.
mắt con bé đỏ hoe, ghèn dính hai mi, lấy bông thấm nước muối lau từ trong ra ngoài.
đổ bê tông sàn gặp mưa rào, thợ căng bạt không kịp, mặt rỗ như tổ ong.
mẻ cơm rượu ủ ba ngày chua gắt, chắc men để lâu mất sức.
ngồi máy lạnh cả ngày khô da, khô mũi, đặt chậu nước hay cây lưỡi hổ góc phòng cho dịu.
dị vật trong tai là con gián nhỏ, bác sĩ nhỏ dầu cho nó chết ngạt rồi gắp ra.
bàn bếp đá thấm dầu ố sậm, thợ đắp bột hút dầu qua đêm, sáng phủi đi.
nấu chè bưởi phải bóp muối, xả, chần, vắt kiệt cho hết the mới áo bột năng.
người lao động bốc vác hay thoái hoá cột sống, đau lan xuống mông, tê rần bàn chân.
nhà lắp ghép tấm panel xốp dựng ba ngày xong, nóng thì có nóng mà rẻ.
tỏi đen lên men nhiệt trong nồi cơm cũ, mười hai ngày mùi bay khắp xóm, vợ cằn nhằn suốt.
tiểu đêm nhiều lần, dòng yếu, lắt nhắt, bác nên khám tiền liệt tuyến đi.
hố ga trước nhà bốc mùi trứng thối, lắp cái bẫy nước dạng cổ ngỗng là yên.
phòng họp treo đồng hồ chạy chậm, máy chiếu thiếu dây, bút lông khô mực.
trứng lộn luộc sủi bọt nhỏ, rắc rau răm, chấm muối tiêu chanh, bà bầu ăn dặm buổi xế.
bụi mịn lọt sâu vào phế nang, khẩu trang vải mỏng hầu như chẳng ngăn được.
tường rào nghiêng vì rễ cây si luồn dưới móng, đội cả khối gạch lên.
thịt heo gác bếp xông khói hai tháng, mỡ trong veo, thớ nạc đỏ quạch.
đau nửa đầu từng cơn, buồn nôn, sợ ánh sáng, nằm phòng tối mới đỡ.
ổ khoá rỉ, chìa gãy ngang trong lỗ, thợ khoan phá mất hai trăm ngàn.
cách làm mứt gừng: gọt vỏ, bào mỏng, ngâm muối, luộc chanh, rim đường lửa nhỏ cho khô cong.
kệ hồ sơ cao chạm trần, muốn lấy tập giấy phải bắc ghế, chị tạp vụ té một lần.
phòng khám đông, bà con chen nhau, tiếng ho, tiếng khóc, mùi cồn quyện mùi mồ hôi.
bể phốt đầy tràn, nhà vệ sinh trào ngược, xe hút không vào được ngõ.
nước dừa tươi để ngoài nửa ngày là chua, nổi bọt, đổi sang hồng hồng.
tai biến thì nhìn mặt méo, tay yếu, nói đớ, gọi cấp cứu ngay chớ cạo gió.
gạch bông men cổ nhà bà ngoại bóng lên theo dấu chân ba đời.
bánh tráng phơi sương ban đêm mới dẻo, gặp mưa là coi như bỏ.
mấy đồng nghiệp ngồi phòng kín, một người cúm là hai hôm sau cả dãy sụt sịt.
vữa trát tường bong vì không tưới ẩm gạch, gõ đâu rộp đó.
nam giới trên bốn mươi nên đo mỡ máu, gan nhiễm mỡ hồi nào đâu có đau mà biết.
chảo chống dính tróc lớp đen, mảnh vụn lẫn vào trứng, bỏ đi cho lành.
ban công đặt dàn rau thuỷ canh, rễ thối nhũn, nước trong máng có mùi tanh.
viêm xoang mạn phải rửa mũi bằng nước muối ấm, cúi đầu, há miệng thở nhè nhẹ.
bản lề cửa kính thuỷ lực chảy dầu, cửa sập cái rầm, suýt kẹp tay bé.
nếp cẩm nấu rượu màu tím than, ủ trong chum sành chôn nửa thân dưới đất.
ngủ ngáy to kèm ngưng thở làm vợ hoảng, đo giấc ngủ thì thiếu ô xy cả đêm.
nhà phao mùa lũ dựng trên thùng phuy buộc dây vào cột, nước lên nhà nổi theo.
quả sấu dầm đường gừng, để cả năm vẫn giòn, nước vàng óng.
bút toán xong thì chị đánh văn bản, sắp giấy tờ vô bìa còng, dán nhãn ngoài gáy.
da tay nứt nẻ vì nước rửa chén, thoa mỡ trăn hoặc kem có u rê thì mềm lại.
sân thượng đọng nước, rong trơn, lưới lọc rác nghẹt lá, mưa to là tràn vào nhà.
chả cá Lã Vọng ướp riềng, mẻ, nghệ, nướng than rồi đảo với thì là, hành hoa.
bị trẹo chân đừng xoa dầu nóng, chườm đá, băng lại, kê cao, ngày mai hẵng tính.
tấm lấy sáng trên mái ngả vàng, giòn tan, mưa đá rơi một trận là lủng lỗ chỗ.
ông ngoại uống trà đặc mất ngủ, đêm nằm nghe cú rúc, đếm từng tiếng gà.
bếp ăn ngon cách mấy mà thớt sống thớt chín dùng chung thì cũng có ngày gọi xe cứu thương.
thuê nhà nguyên căn hai năm, tiền cọc hai tháng, hư ống nước thì ai sửa, ghi rõ vô hợp đồng.
loãng xương âm thầm, cúi nhặt cái chổi thôi mà lún đốt sống.
cải tạo nhà ống tối om bằng vách gạch thông gió, mái lấy sáng và tường quét vôi nhạt.
mùi sơn dầu hăng hắc, cả nhà dọn sang ngoại ở nhờ một tuần.
cơm cháy chà bông giòn rụm, để hở gió một đêm là dai như cao su.
mọc răng khôn lợi sưng, há miệng không nổi, súc nước muối rồi đợi bớt viêm mới nhổ.
máy nước nóng năng lượng mặt trời đóng cặn ống thuỷ tinh, trời nắng chang chang mà nước vẫn nguội.
thư ký xếp lịch trùng, hai đoàn khách gặp nhau ngay cửa phòng giám đốc.
người cao tuổi uống nhiều loại thuốc nên chia hộp theo sáng trưa chiều tối, dán giấy to.
tắc kè chui vô ổ điện chết khô, chập nổ cái đùng, tối thui cả dãy.
dưa hấu ruột bọng, bổ ra xơ trắng, ăn nhạt phèo.
tụi em xây nhà trên nền ruộng cũ, chưa đầy năm sân lún xuống cả gang, bậc thềm hở một khe thọc lọt bàn tay.
bác sĩ đông y bắt mạch, coi lưỡi, hỏi ăn ngủ đi cầu rồi mới kê thang có hoàng kỳ với đương quy.
má chồng tôi làm bánh ít lá gai, giã lá nhừ tơi, trộn nếp dẻo, nhân dừa đậu ngọt lịm.
mấy bức vách cũ trát bằng đất bùn trộn rơm, đông ấm hè mát, chỉ tội mưa tạt lâu ngày lở từng mảng.
tôi hay chóng mặt lúc đứng dậy, mắt tối sầm vài giây, có phải thiếu máu hay tụt huyết áp không ạ?
thông gió cưỡng bức cho tầng hầm để xe tính theo sáu lần trao đổi không khí mỗi giờ, lúc cháy thì chín lần.
bột nghệ trộn mật vò viên phơi sương, bà bán thuốc nói chữa bao tử, còn hiệu nghiệm tới đâu thì chưa ai đo.
điều hoà trung tâm của toà nhà chỗ lạnh run chỗ nóng bức, nhân viên tranh nhau cái điều khiển.
cháo trắng hột vịt muối, dưa mắm xắt sợi, sáng mưa húp xì xụp thì không gì bằng.
thấy trẻ co giật vì sốt cao, đừng vắt chanh vô miệng, cứ đặt nằm nghiêng, nới áo, lau nước ấm.
thợ đi ống nhựa dán keo lem nhem, mối nối rịn nước, đục nền lên mới thấy cả vũng bùn đen.
muốn trét bả phẳng thì rọi đèn sát tường, chỗ nào có bóng lõm thì dặm thêm rồi chà nhám.
chị tạp vụ pha trà mời khách bằng cái ấm sứt vòi, nước chảy lem ra khăn trải bàn.
hộp cơm trưa mang theo hâm lò vi sóng, mùi mắm kho lan khắp tầng, người khen kẻ nhăn.
bánh phồng tôm chiên dầu chưa đủ nóng thì lì ra, dai nhách, không chịu nở xoè.
cái nhà vệ sinh nhỏ xíu dưới gầm cầu thang không có quạt hút, mở cửa ra là xộc mùi amoniac.
viêm da cơ địa tái đi tái lại, trời hanh thì bong vảy, trời nồm thì rịn nước vàng.
đo độ ẩm bê tông dưới bốn phần trăm mới được dán sàn gỗ, sốt ruột dán sớm là phồng rộp.
giỗ ông, cỗ bày đủ bốn bát sáu đĩa, bát bóng thả, đĩa nem rán, xôi gấc đỏ au.
tủ lạnh đóng tuyết dày cộm, ngăn dưới rau đông đá, thợ bảo sò nóng hỏng với ron cửa hở.
nhổ lông nhím, vặt lông vịt thì nhúng nước bảy chục độ, nóng quá tróc da, nguội quá chẳng ra.
buổi trưa anh em kê ghế bố ngủ giữa hai dãy bàn, có tiếng ngáy đều như cưa gỗ.
hẻm nhà em hễ triều cường là ngập, nước đen bốc mùi, xe máy tắt ngúm, con nít lội ghẻ chân.
tập vật lý trị liệu sau đột quỵ: bóp bóng cao su, nhón gót, bước qua vạch, mỗi bữa ba hiệp.
tường bao nứt chân chim, trám bằng sơn co giãn có lưới thuỷ tinh rồi phủ hai lớp ngoài.
ông thợ nấu đường thẻ coi bọt mà biết độ, bọt mắt cua thì khoan, bọt mắt cá mới đổ khuôn.
nhân viên ngồi nhiều, cổ rụt vai so, tê mấy ngón tay, chuyên gia khuyên nâng màn hình ngang tầm mắt.
con gái tới tháng đau bụng quằn quại, chườm chai nước ấm, uống trà gừng, đau quá thì phải đi khám.
máy hút ẩm hứng mỗi đêm hai lít nước, vậy mà giấy trong ngăn bàn vẫn cong queo.
nước giếng khoan phèn vàng khè, giặt áo trắng thành cháo lòng, đun lên đóng cặn trắng đáy ấm.
thịt kho nước dừa phải vớt bọt kỹ, để lửa riu, đừng đậy vung, trứng mới thấm mà nước vẫn trong.
có mẹo nào trị gián đất trong gầm tủ bếp mà không độc cho mèo không các bác?
vách kính mặt tây hút nắng, hoá đơn điện văn phòng đội lên, dán phim cách nhiệt xong thì dịu hẳn.
bị ong vò vẽ đốt mấy chục mũi, mặt sưng húp, tiểu ít dần là phải chở đi cấp cứu liền.
xôi vò hạt tơi, đậu bám đều, ăn kèm chè hoa cau, món của bà ngoại mỗi dịp đầy tháng.
khung nhà thép tiền chế dựng bằng cẩu, siết bu lông cường độ cao theo đúng lực trong bảng.
mụn nhọt mùa hè mọc đầy lưng bọn trẻ, nhà dùng lá đinh lăng, sài đất nấu nước tắm.
ngăn kéo bàn sút đáy, kim bấm rơi vãi, con dấu lăn vô gầm tủ tìm nguyên buổi.
quả bơ cắt ra thâm đen, xơ cứng, ruột sượng như khoai, chắc hái non rồi ép chín.
mái lá dừa nước lợp dày ba tấc được năm bảy năm, khói bếp hun lên càng ít mọt.
chích ngừa uốn ván khi giẫm đinh rỉ, đừng thấy lỗ nhỏ mà coi thường.
bà bầu tháng thứ tám phù chân, nhức đầu, hoa mắt, nước tiểu có đạm thì nghĩ tới tiền sản giật.
bồn rửa chén bằng đá nhân tạo bị trầy, ố trà, chà bằng mút melamin là bay.
món bò nhúng giấm lấy nước dừa xiêm, sả cây, hành tây, giấm nuôi, cuốn bánh tráng chấm mắm nêm.
phòng ngủ trẻ sơn màu gì cho dịu, có mùi nhiều không, bao lâu thì cho bé vô ngủ được?
cửa thép chống cháy chịu lửa bảy mươi phút mà công nhân kê cục gạch cho mở toang cả ngày.
ù tai, nghe kém một bên sau đêm mất ngủ, đi khám sớm trong mấy hôm đầu mới mong hồi phục.
lò than tổ ong đặt trong phòng kín, sáng ra hai vợ chồng lịm đi, da hồng như ngủ.
cọng rau nhút giòn, lá chanh thái chỉ, riềng giã nhỏ, mỗi món một thứ rau nêm đúng điệu.
tay vịn lan can inox lắc lư vì nở sắt rời khỏi bê tông, vịn mạnh là bung.
người mất ngủ kinh niên nên bỏ điện thoại ngoài phòng, dậy đúng giờ, chiều bớt cà phê.
khách than phòng họp vang như hang, dán thêm tấm gỗ tiêu âm đục lỗ thì rõ tiếng hẳn.
vò mắm cáy chôn góc vườn, nắng già ngấu đỏ, mở nắp một cái là thèm rau khoai luộc.
ống đồng máy lạnh xì ga ở đầu loe, thoa bọt xà phòng lên thấy sủi lăn tăn.
nhà kề bên ép cọc, ly tách rung leng keng, tường nhà tôi toác ra một đường ngoằn ngoèo.
trà atisô, nụ vối, nhân trần uống mát, song người huyết áp thấp nên dè chừng.
đứa nhỏ nuốt đồng xu, chụp phim thấy nằm ngang thực quản, bác sĩ nội soi gắp ra.
bánh đúc lạc quấy vôi trong, tay phải đảo liền không nghỉ, ngơi ra là cháy đáy.
các chị hành chính mua văn phòng phẩm theo quý: giấy in, kẹp bướm, băng xoá, ghim bấm số mười.
đường dây điện âm tường đi chéo, treo cái tranh khoan trúng, nổ tách một phát, cả tầng tối thui.
muốn giảm cân đừng nhịn cơm tối rồi khuya mò tủ lạnh, cứ ăn chậm, nhiều rau, bớt nước ngọt.
ngâm rượu tỏi trăm ngày, rượu ngả vàng nghệ, mỗi bữa nhấp bốn chục giọt, ông tôi tin lắm.
chân tường rộp muối trắng xoá như bông, cạo đi vài tháng lại đùn ra.
tôm tít rang muối ớt, gỡ vỏ xước tay mà ngọt thịt, uống với bia lạnh thì quên lối về.
thang bộ thoát nạn tối om, đèn sự cố hư bình, mũi tên dạ quang bong mất một nửa.
thoát vị đĩa đệm giai đoạn đầu nằm nệm cứng, tập bơi, kéo giãn, đừng vội mổ.
chị em rủ nhau làm xà bông dầu dừa, quậy xút với dầu tới khi đặc như sữa đặc, đổ khuôn, ủ bốn tuần.
vòi sen tắc cặn vôi tia nước bắn tứ phía, ngâm giấm qua đêm lấy tăm chọc.
mấy ông công trình ngủ lán tôn, tắm nước lạnh, cơm canh rau muống, cuối tuần đánh bài ăn kẹo.
cụ bà chín mươi tuổi lưng còng mà răng đen còn nguyên, vẫn nhai trầu bỏm bẻm.
tách riêng rác hữu cơ ủ trên sân thượng, có giòi thì rắc thêm mùn cưa với men gốc.
xin tư vấn cách chống nồm cho nền gạch tầng trệt, cứ tháng hai là trơn như đổ mỡ.
bé lười uống thuốc, dược sĩ chỉ cách nghiền trộn nước cam hay mật, trừ loại bao tan trong ruột.
miếng sườn ướp sả ớt mật mía, quạt than hoa, mỡ nhỏ xèo xèo, khói quyện vào áo.
tầng áp mái nóng quá, lót túi khí tráng bạc, chừa khe thông gió hai đầu hồi là bớt hẳn.
hồ sơ lưu trữ xếp theo năm, kẹp thẻ màu, hết hạn bảo quản thì lập danh mục xin huỷ.
trà sữa tự nấu: rang lá trà với đường cháy, ủ tám phút, lọc vải mùng, trân châu luộc ba mươi phút.
mực nước trong bể ngầm hạ bất thường, đóng hết vòi mà đồng hồ vẫn quay, chắc chắn có chỗ rò.
xương gãy bó bột sáu tuần tháo ra cẳng tay teo tóp, ngứa ngáy, da bong từng vảy.
bức tường gạch trần quét dầu bóng cho khỏi bụi phấn, ba năm quét lại một lần.
dầu hào, nước tương, hắc xì dầu khác nhau chỗ nào mà chị bếp trưởng hay la em bỏ lộn?
tiếng búa máy dội từ sáng tới tối, bé sơ sinh giật thót, tổ dân phố phải nhắc nhà thầu.
bánh mì ổ để hôm sau cứng đơ, rẩy nước nướng lại ba phút là giòn như mới ra lò.
sỏi niệu quản quặn từng cơn từ hông lan xuống bẹn, vã mồ hôi, lăn lộn trên giường.
thợ mộc khuyên lấy gỗ tần bì sấy mười hai phần trăm, ghép mộng ngón, để sáu tháng không cong.
chậu lan trước hiên úng nước thối nhũn gốc, bà cắt bỏ, bôi vôi, treo khô một tuần.
nhà vườn đổ bê tông hết sân, mưa xuống nước không rút, cây nhãn tổ vàng lá dần.
mấy bà ngồi lặt rau, bóc hành, chuyện nọ xọ chuyện kia, nước mắt nước mũi tèm lem.
chất chữa cháy dạng khí phù hợp phòng máy chủ, vì nước phun vô thì hư hết thiết bị.
tuổi mãn kinh bốc hoả, đổ mồ hôi trộm, cáu gắt vô cớ, chồng con nên thông cảm.
hèm rượu nuôi heo, bã đậu trộn cám, cơm thừa quán nhậu, ngày xưa chẳng bỏ phí thứ gì.
thuê văn phòng chung tính theo chỗ ngồi, có bưu phẩm lễ tân nhận, cà phê rót thoải mái.
ai bị cận mà mắt bỗng thấy ruồi bay, chớp sáng thì coi chừng bong võng mạc.
xi măng trắng chà ron lâu ngày ngả đen, cạo bớt rồi trét lại loại gốc epoxy là khỏi bám bẩn.
nấu phở gà phải lấy gà ta già, nướng gừng hành, thả miếng mía, tuyệt nhiên không bỏ hồi quế nhiều.
gió chướng thổi về, ho khan, khản tiếng, má hái tần dày lá hấp đường phèn cho ngậm.
thân nhà sàn cột lim kê đá tảng, mộng chốt không một cây đinh, trăm năm chưa suy suyển.
điện áp giờ cao điểm tụt còn trăm bảy, bếp từ báo lỗi, bóng đèn chớp nháy như đom đóm.
người bệnh nằm lâu lở loét vùng cùng cụt, cứ hai giờ trở mình, lót nệm hơi, giữ da khô.
lọ củ kiệu nổi váng trắng, mềm nhũn, chắc do chưa phơi héo mà đã rót giấm.
phòng kỹ thuật toà nhà trực ba người, lo máy phát, bơm cứu hoả, bơm tăng áp, thang máy.
hàng xóm cơi ban công thò ra ngoài, nước mưa đổ ào sang sân nhà em, nói mãi chẳng chịu làm máng.
trẻ chậm nói cần được khám tai trước, rồi mới nghĩ tới tự kỷ hay do coi điện thoại nhiều.
nước cốt dừa vắt lần đầu để riêng chan mặt, nước dảo đem nấu nếp cho béo vừa.
thảm văn phòng dính cà phê thì thấm khăn giấy, rắc bột nở, hút bụi, đừng chà loang thêm.
bạn em hiến máu xong xỉu cái đùng, nằm kê chân cao, uống nước đường lát sau tỉnh rụi.
tháo ván khuôn sớm quá, đà võng xuống thấy bằng mắt, giám sát bắt chống lại ngay.
củ mài hấp, khoai sọ chấm muối vừng, bữa quà chiều của người miền núi nhẹ bụng mà no lâu.
chuồng bồ câu trên nóc thả phân bít ống thoát, mưa rào một trận nước đổ theo cầu thang như thác.
răng giả tháo lắp lỏng, nhai là cộm, lợi trầy đỏ, nha sĩ đệm lại hàm bằng nhựa mềm.
sợi mì tàu cán tay, nhồi tro tàu, kéo lên dai sần sật, chan nước lèo nấu vỏ tôm.
bàn phím công ty dơ hầy, tóc với vụn bánh rơi đầy kẽ, gõ phím cách là dính cứng.
thuốc tẩy bồn cầu trộn với nước giặt trắng sinh khí cay xè, suýt ngộp trong phòng kín.
căn hộ tầng ba mươi gió giật cửa rầm rầm, chậu cây treo phải cột dây kẻo rớt trúng đầu người.
đo đường huyết sáng chưa ăn ra bảy phẩy tám, cô dược sĩ khuyên đi thử thêm chỉ số ba tháng.
nhà em thuê tầng trệt, cứ đêm xuống là chuột cống đội nắp lưới chui lên, gặm cả dây máy giặt.
mẹ nấu nồi nước lá chè xanh hãm tích sành ủ trong vỏ dừa, cả buổi gặt vẫn còn nóng giãy.
tụt đường huyết thì vã mồ hôi, run tay, đói cồn cào, ngậm ngay viên kẹo rồi ăn thêm chút tinh bột.
mặt tiền ốp đá nặng mà chỉ dán hồ dầu, nắng mưa co giãn, đêm rớt một tấm nghe như bom.
trưởng phòng hành chính duyệt mua cây nước nóng lạnh mới vì bình cũ kêu ọc ọc, vòi rỉ, nước lợn cợn cặn.
bún thang phải thái trứng, giò, gà thật chỉ, thêm củ cải khô, tôm bông và giọt cà cuống.
đứa bé táo bón cả tuần, mặt đỏ gay vì rặn, cho ăn khoai lang, uống thêm nước, xoa bụng theo chiều kim đồng hồ.
dán giấy bạc cách nhiệt sát mái thì chẳng ăn thua, phải có khoảng hở cho hơi nóng thoát ra.
cơm lam nướng ống nứa non, lột lớp vỏ cháy còn màng lụa bọc quanh, chấm muối lạc thơm bùi.
giàn giáo mọt chân, khoá lỏng, thợ sơn đứng trên lắc lư, ai nhìn cũng thót ruột.
trầm cảm sau sinh không phải do yếu đuối, người nhà nên ẵm con giùm cho mẹ được ngủ một giấc dài.
miếng bọt biển rửa chén xài cả tháng trơn nhớt, vi khuẩn nhiều hơn nắp bồn cầu.
hàng cột hiên bằng gạch bát giác xây từ đời ông sơ, vôi mật bong ra vẫn cứng như đá.
xông nhà bằng bồ kết ngày cuối năm, khói ngai ngái mà sạch, muỗi bay đi biệt.
bệnh tay chân miệng lây lan trong lớp mầm, cô lau đồ chơi bằng nước clo loãng mỗi chiều.
ghế gỗ phòng chờ đóng bằng thông non, nhựa rịn ra dính cả vạt áo khách.
mắm ba khía trộn khóm, ớt, tỏi, đường, để thấm một đêm, ăn cơm nguội cháy nồi.
nhà chống bão có lõi cứng là gian vệ sinh đổ mái bằng, giông tới cả nhà chui vô đó.
say xe thì dán miếng sau tai, ngồi ghế đầu, ngậm gừng, nhìn ra xa đừng cúi đọc.
giấy than, bàn dập lỗ, lọ hồ khô queo, phòng lưu trữ trông như hồi tôi mới vào nghề.
con hến đãi sạch cát, luộc há miệng, xào hành răm xúc bánh đa, mồ hôi túa ra vì ớt.
đeo kính lão mua ngoài chợ một độ cho cả hai mắt, đọc báo chừng mươi phút là nhức thái dương.
`
