export default `
trại heo nhà tui sáu trăm con, dịch tả qua một đợt là chôn sạch, đào hố không kịp, nhìn chuồng trống mà rớt nước mắt.
giờ tái đàn thì run, mỗi con giống hai triệu mấy, lỡ dính lần nữa chắc bán luôn miếng đất hương hoả.
lợn nhà em cứ sang tháng thứ hai là ho sặc sụa, bỏ ăn, tai tím ngắt, thú y xã tiêm ba mũi rồi bảo chờ xem sao.
hàng xóm họ làm đơn lên xã vì mùi chuồng lợn bay sang, trưa nào nhà bà cụ bên cạnh cũng phải đóng kín cửa ăn cơm.
hầm bi ô ga đầy cặn cứng ngắc, ga không lên nữa, nước phân trào lên sân, mở nắp thì sợ ngạt, năm kia huyện bên chết ba người rồi.
bếp ga sinh học đun được mấy tháng là kiềng mục nát, vòi thủng lỗ chỗ, mùi trứng thối xộc lên tận nhà trên.
máy phát điện chạy bằng ga đó được nửa năm thì gãy trục, thợ mổ ra bảo bên trong ăn mòn hết, thay đồ mất mười tám triệu.
phân heo ướt nhão nhoẹt cho không ai lấy, phải mà ép khô đóng bao được thì rẫy trên Gia Lai họ mua một ngàn hai một ký.
tôi có mua cái máy ép phân Tàu, chạy hai tháng là lưới rách, bã ra vẫn nhỏ nước tong tong, nằm xó từ đó tới giờ.
nái đẻ mười bốn con mà đè chết hết bốn, đêm phải có người ngồi canh, mùa rét thì mấy đứa em thay nhau thức trắng.
bóng đèn sưởi heo con treo thấp thì phỏng lưng, treo cao thì lạnh dồn đống, chập điện một phát cháy rụi nguyên dãy.
trời nóng bốn mươi độ heo thở hồng hộc, xịt nước thì chuồng ẩm, không xịt thì nó lăn đùng ra, mất toi tám triệu một con.
quạt hút chuồng kín mà cúp điện mười lăm phút là gà chết ngộp hàng loạt, năm ngoái ngủ quên một giấc mất bốn trăm triệu.
có cái gì mà hễ mất điện nó gọi điện thoại dựng đầu mình dậy không, chứ thuê người thức canh thì tháng bảy triệu.
gà thịt bán bốn mươi lăm ngày, giá lên xuống như chơi, lứa rồi mười tám ngàn một ký trong khi cám ăn hết hai mươi ba.
cám lên chín lần trong một năm, đại lý cứ nhắn tin tăng giá, mình đọc mà lạnh sống lưng, không mua thì gà nó mổ nhau.
em tự trộn cám bằng cái máy trộn bê tông, bắp với đậu nành chỗ nhiều chỗ ít, gà con lớn con bé như đũa lệch.
ép viên thì cái khuôn cứ tắc, hôm bột ẩm nó dẻo quẹo, hôm bột khô nó vụn ra cám, loay hoay hết buổi.
gà đẻ bỗng dưng tụt trứng, vỏ mỏng như giấy, nhặt lên là bể, chủ vựa lựa ra một phần ba tính giá trứng dập.
hai vạn trứng một ngày lau bằng khăn tay, sáu bà lau từ sáng tới chiều, mà siêu thị vẫn chê còn vết phân.
máy ấp nhà em tự đóng bằng ván ép, góc này nóng góc kia nguội, nở chỗ ít chỗ nhiều, hôm chập cảm biến thì luộc chín nguyên mẻ.
soi trứng bằng đèn pin đến nỗi hoa cả mắt, lọt mấy quả ung vào lò nổ cái bốp, thối inh cả gian.
vịt chạy đồng giờ hết đồng để chạy, người ta sạ ba vụ, thuê bãi mười triệu một tháng mà vịt lội vô bị đánh què.
vịt đẻ nuôi nhốt thì hôi, nước ao xanh đen, đẻ được sáu chục phần trăm, lời lãi chẳng bõ.
làm vịt ngày ba trăm con, nhổ lông măng bằng nhíp, mấy chị em cắm cúi tới khuya mà quán cơm còn sai mang trả vì sót lông.
nhúng sáp thì sạch đó, mà sáp đun lại vài lần đen ngòm, thú y phường xuống lấy mẫu doạ phạt hai chục triệu.
lông vịt phơi ngoài bờ đê gió thổi trắng xoá cả làng, phơi không kịp khô thì mùi khắm lằm lặm, cách ba trăm mét còn ngửi thấy.
con gà ác nuôi làm thuốc, khách đòi hầm sẵn bỏ túi, em hầm xong hút chân không, để tủ mát mười ngày thì túi phồng tướng.
trứng vịt muối mẻ mặn chát mẻ nhạt thếch, lòng đỏ có quả đen như mực, đặt cho tiệm bánh trung thu bị người ta chửi cho một trận.
trứng bắc thảo em ngâm vôi tro như ông bà dạy, mà bên kiểm tra cứ bảo coi chừng chì, mình làm gì có bỏ chì đâu.
chim cút đẻ thì đều đó, ngặt cái trứng bé tí, bóc vỏ luộc sẵn cho nhà hàng thì ngón tay ai nấy cũng bợt bạt.
em từng mua cái máy bóc trứng cút ba mươi lăm triệu, nó bóc tróc luôn lòng trắng, mười trứng lành được năm.
bò nhà tôi mua hồi giá cao, hai mươi tám triệu một con, giờ người ta vô trả mười một triệu, dắt đi không đành.
bò nổi cục khắp mình, lở loét chảy nước, xịt xanh lè mà ruồi vẫn đậu, cuối cùng cũng quỵ ba con.
mùa rét trâu bò trên này đổ gục ngoài chuồng, lấy chăn đắp, đốt lửa sưởi, con nghé nằm thở thoi thóp đến sáng thì đi.
bò sữa vắt xong phải chạy xe mười hai cây số tới trạm, trễ tiếng đồng hồ là nó thử nó chê chua, đổ thùng nào là mất trắng thùng đó.
trạm họ bảo sữa nhà em nhiều vi khuẩn, trừ tám trăm đồng một ký, em rửa xô chà nóng hết rồi mà kết quả vẫn vậy.
bò viêm vú cứ lặp đi lặp lại, chích kháng sinh thì phải bỏ sữa bảy ngày, uổng lắm mà lén bán là bị cắt hợp đồng.
băm cỏ, trộn bắp, dọn phân, tắm bò, hai vợ chồng quần quật từ ba giờ sáng, con cái chẳng đứa nào chịu nối nghề.
dê thì dễ nuôi, mỗi tội nó leo rào phá rau nhà người ta, tháng nào cũng đền, mà nhốt thì nó tiêu chảy.
cừu Ninh Thuận mùa khô không có cỏ, phải mua rơm ba chục ngàn một cuộn, con nào con nấy trơ xương sườn, lông rụng lả tả.
lông cừu xén ra vứt đầy góc chuồng, hỏi bán không ai mua vì ngắn với dơ, đốt thì khét lẹt như cháy tóc.
da bò, da dê lột ra ướp muối, chờ lái gom, trời nóng là tróc lông bốc mùi, họ trả có năm chục ngàn một tấm.
thỏ nhà em cứ trở trời là chướng bụng, sáng ra nằm cứng đơ hai chục con, chôn không kịp, chó nó lại tha.
nhím, dúi, cầy hương hồi đó sốt giá, người ta bán giống ôm tiền chạy hết, người nuôi sau như em lãnh đủ.
nuôi rắn mối, nuôi bò cạp, nuôi dế, cái gì em cũng thử qua rồi, cái nào cũng chỉ lời được người bán giống.
dế giòn bán quán nhậu được, mà mùa lạnh nó chết sạch, sưởi bằng bóng đèn thì tháng hết triệu hai tiền điện.
ruồi lính đen nuôi bằng bã đậu, người ta bảo hết rác, em làm thì hôi còn hơn trước, công an môi trường tới hai bận.
trùn quế ăn phân bò tốt lắm, nhưng tách con trùn ra khỏi phân thì ngồi nhặt tới mỏi lưng còng gối, cả ngày được có vài ký.
nhà yến em xây hết một tỷ tám, mở loa ba năm chim vô lượn vòng rồi ra, đếm được mười hai tổ, vợ cằn nhằn suốt.
nhặt lông yến bằng nhíp dưới kính lúp, bảy cô thợ mỗi người một ngày được mười tai, cô nào cũng cận thị nặng thêm.
lông yến còn sót một sợi là khách Tàu trả nguyên hộp, mà tẩy bằng thuốc thì nó soi ra ngay, mất chỗ làm ăn.
yến chưng hũ em làm để được có ba tháng, hũ thì tách nước, hũ thì lềnh bềnh, đại lý bắt đền cả thùng.
ao tôm ba ngàn mét, thả được hai mươi mấy ngày là tôm rớt đáy, chài lên thấy gan trắng bợt, ruột trống trơn, kêu trời không thấu.
ba vụ liền thua hơn bảy trăm triệu, sổ đỏ nằm ngân hàng hết rồi, giờ ao bỏ không cho cỏ mọc mà vẫn phải đóng lãi.
quạt nước chạy ngày đêm, tháng tiền điện bốn mươi triệu, hễ dây cu roa đứt lúc nửa đêm là tôm nổi đầu lừ đừ.
cánh quạt nhựa xài sáu tháng là giòn, gãy văng xuống đáy, lội xuống mò thì hà cứa nát chân.
bạt lót ao bị rách chỗ nào không biết, nước rút mỗi đêm cả tấc, dán chỗ này lòi chỗ khác, hết cuộn keo này tới cuộn keo kia.
tôm rảo thì không bệnh nhưng nhỏ xíu, tôm sú thì lâu, thẻ chân trắng thì mau mà như đánh bạc, được ăn cả ngã về không.
nước lấy từ sông vô đục ngầu phù sa, lắng mười ngày chưa trong, bỏ thuốc lắng thì tốn năm triệu một lần, bùn dưới đáy thì ngập gối.
bùn đáy ao bơm ra chứa không có chỗ, xả ra kênh thì huyện phạt, mà ao nào chẳng xả, xả xong lại lấy chính nước đó vô.
đo nước bằng mấy lọ thuốc nhỏ giọt, so màu trên tờ giấy, người nói vàng người nói cam, mắt tui loà thì biết màu nào.
tôm giống nói sạch bệnh, giấy tờ đóng dấu đỏ chót, về thả mười bữa là đốm trắng, gọi trại thì họ bảo do ao anh.
lột xong mềm vỏ, tôm ăn tôm, sáng ra nhá còn xác lột lơ lửng, cho ăn thêm khoáng hoài cũng không cứng lại.
tôm đứt râu, cụt đuôi, đóng rong xanh lè trên mình, thương lái ngó qua một cái rồi trừ liền ba chục ngàn một ký.
chở tôm sống lên Sài Gòn bằng thùng có sục khí, tới nơi hao một phần mười, gặp kẹt xe thì hao một phần ba.
tôm ngủ trong mùn cưa mà chở xa được thì hay quá, tụi tui nghe nói bên Nhật làm, có ai biết làm chỉ với.
cá tra quá lứa còn nằm dưới ao ba trăm tấn, công ty hẹn tháng này qua tháng khác, mỗi ngày nó ăn mất bốn chục triệu tiền cám.
fillet cá vàng thịt thì họ loại, bảo tại nước ao, tôi thay nước mỗi ngày mà cá vẫn cứ vàng khè như nghệ.
mỡ cá, đầu xương, ruột gan, mỗi ngày xưởng em thải tám tấn, mùa nóng chậm chở hai tiếng là giòi bò lổm ngổm.
nấu mỡ cá ra dầu thì đen với hôi, bán cho bên làm thức ăn mỗi ký có chín ngàn, tinh lọc được thì nghe nói gấp ba.
cá rô phi nuôi bè trên hồ, thuỷ điện xả nước không báo, bè đứt neo trôi lật úp, mười hai tấn cá đi theo dòng.
bè gỗ thì mục, phi nhựa thì lủng, sóng tàu chở cát đánh qua một cái là đinh bung hết, đêm ngủ không yên.
cá lồng trên sông Mã chết trắng một đêm, người bảo nhà máy đường xả, người bảo nước lũ đầu mùa, chẳng ai đứng ra nhận.
cá tầm cần nước lạnh, suối năm nay ấm lên hai ba độ, con nào con nấy lờ đờ, chở nước đá đổ xuống như muối bỏ bể.
cá lăng, cá chép giòn phải cho ăn đậu tằm mà đậu nhập lên giá gấp đôi, nuôi nửa giòn nửa không, nhà hàng họ trả lại.
cá lóc ăn cá tạp thì mau lớn nhưng thúi nước, chuyển qua cám viên thì nó chê, ốm nhách đầu to đuôi nhọn.
làm khô cá lóc một nắng mà trời mưa mười ngày liền, cá nhớt tay, ruồi xanh bu, ướp thêm muối thì khách chê mặn đắng.
lươn không bùn em nuôi ba chục bể, sáng thay nước chiều thay nước, mỗi tháng tiền nước giếng khoan chạy máy gần sáu triệu.
lươn giống bắt ngoài đồng chích điện về, bề ngoài khoẻ re, được hai tuần là ghẻ lở, xoắn mình, chết dính chùm.
ếch nuôi lồng tự nhiên mù mắt, quẹo cổ, xoay vòng vòng rồi chết, thuốc nào cũng đổ rồi mà như đổ sông đổ biển.
ba ba xuống giá còn trăm tám, có con nuôi bốn năm nặng ba ký lái chê quá cỡ, bảo nhà hàng chỉ thích con ký rưỡi.
ốc hương chết hàng loạt, vòi sưng đỏ thụt không vô, lặn xuống hốt từng rổ, mùi bốc lên muốn ói.
ốc bươu đen mùa lạnh nó vùi xuống bùn không ăn, mở ao bán thì ốm, đập ra ruột nhỏ như hột đậu.
nghêu chết trắng bãi sau đợt mưa lớn, vỏ há miệng lạo xạo dưới chân, hợp tác xã tính sơ sơ mất mười một tỷ.
nghêu bắt lên còn ngậm cát, ngâm nước biển một đêm nó chưa nhả hết, khách cắn nghe cái rộp là trả nguyên dĩa.
hàu nuôi dây ngoài vịnh, bão về cuốn sạch cọc tre lẫn phao xốp, phao trắng vỡ vụn trôi tấp đầy bãi tắm, du lịch họ kêu.
huyện bắt thay phao xốp bằng phao nhựa, mỗi quả hai trăm mấy, nhà tôi bốn ngàn quả, bán cả hàu cũng không đủ thay.
cạy hàu ngày mười tiếng, tay ai cũng chằng chịt sẹo, cứ cạy ra là phải ướp đá ngay chứ để trưa là nó chảy sữa.
vỏ hàu đổ đống bên đường cao hơn đầu người, nắng lên hôi tanh, xe rác không chịu chở, nghe nói làm vôi được mà ai mua?
cua biển lột giá gấp ba, mà rình nó lột lúc một giờ sáng, trễ nửa tiếng là vỏ cứng lại, bán như cua thường.
nuôi cua trong hộp nhựa, ba ngàn hộp, mở từng hộp cho ăn từng con, người làm chịu được hai tuần là xin nghỉ.
ghẹ xanh đánh về rọng trong lồng, nó kẹp nhau gãy càng, con rụng que là mất giá một nửa.
sá sùng đào mỏi tay được vài lạng, khô cân lên bốn triệu một ký, mỗi tội nướng không khéo là cháy đen vỏ.
tôm hùm bông giống nhập về trăm con chết sáu, nuôi mười tám tháng gần bán thì đỏ mình, đục cơ, cả lồng lăn quay.
thức ăn tôm hùm toàn cá tươi với ghẹ nhỏ, vụn thừa rớt đáy vịnh đen thui, thợ lặn xuống ngứa khắp người.
thợ lặn bè em thở bằng máy nén khí cũ, ống mềm nối chằng nối đụp, có anh lên nhanh quá giờ liệt nửa người.
rong nho trồng mương, hái về rửa li ti từng chùm, để tủ lạnh là nó chảy xệp lép, phải để ngoài mà ngoài thì được năm hôm.
rong sụn phơi cát dính, giũ không sạch, bên mua ở Nha Trang họ trả tám ngàn, mà nếu sạch thì được mười sáu.
cá cảnh Koi, cá dĩa chở máy bay ra Bắc, bịch ô xy xì một cái là cả đàn nổi phềnh, khách không nhận, hãng bay cũng không đền.
cá bảy màu em nuôi xô trên sân thượng, trưa nước nóng bằng nước tắm, chiều mưa ào xuống lạnh ngắt, sốc nhiệt chết hết con trống.
bột cá nhà em mùi khét, màu nâu sẫm, đạm đo có năm mươi lăm, khách đòi sáu mươi lăm mà em không biết hụt chỗ nào.
lò sấy bột cá xả khói mùi tanh lợm giọng, dân hai ấp kéo tới chặn cổng ba ngày, xã cho hạn tới cuối tháng phải xong.
tôi đã làm cái tháp phun nước cao bốn mét cho khói đi qua, hết tám chục triệu, hôm có đoàn đo thì hết mùi, hôm sau lại y nguyên.
thức ăn cho cá trộn xong phơi nắng, mưa xuống mốc lên xanh lè, cá ăn vô đỏ gốc vây, chướng bụng.
em mua bắp nhập từ cảng về, trong bao nóng hầm hập, thọc tay vô ấm rực, ít hôm là kết tảng đen thui.
kho cám mọt bò đầy tường, hun thuốc chuột thuốc mọt xong hai tuần sau nó lại đâu ra nguyên một bầy.
cái gàu tải trong nhà máy cám kêu cọc cạch, dây trượt, có bữa bụi nổ đùng một tiếng, văng luôn nắp cửa thông, may không ai bị gì.
bã bia, bã đậu, xác mì chở về cho bò ăn, để hai ngày là chua lòm, mà mua mỗi ngày thì tốn tiền xe.
trại chó cảnh của em dính parvo, bốn con Poodle đi trong một tuần, mỗi con mười hai triệu, khách đặt cọc đòi lại gấp đôi.
giết mổ lậu trong xóm mỗi đêm năm chục con heo, nước huyết chảy ra cống đỏ lòm, bà con nghe tiếng éc éc tới sáng.
lò mổ tập trung thì xa hai chục cây, phí chín chục ngàn một con, nên mấy sạp ngoài chợ có ai chịu đưa vô.
thịt heo nóng treo móc từ hai giờ sáng, trưa là tái xanh, chảy nước, bà bán thịt lấy khăn lau hoài khách vẫn chê.
lòng heo rửa bằng muối, bằng chanh, bằng bột mì, ba lượt rồi mà hấp lên vẫn còn mùi, quán cháo nó gởi trả.
xương heo, mỡ vụn, bì lông gom mỗi ngày cả tạ, thiêu thì khét, chôn thì hết đất, có ai làm ra tiền được thì em cho lấy miễn phí.
nấu cao ngựa, cao trâu bảy ngày bảy đêm, quấy mỏi rời tay, lơ là một lúc là cháy đáy, cả nồi đắng nghét.
tiết canh thì cấm, dồi lợn hun khói em làm lại bị nhớt sau bốn ngày, dù đã hút chân không với bỏ tủ hai độ.
chuồng em lợp tôn, trưa nóng như đổ lửa, phun nước lên mái thì mái rỉ, lợp lá thì chuột với rắn vô.
đệm lót sinh học ban đầu êm ru, không mùi, nhưng được ba tháng thì cứng như bánh đa, cào không nổi, heo ghẻ đầy mình.
máng uống tự động bị nghẹt rêu, con nào thấp cổ uống không tới, gà còi đi một góc mà mấy bữa sau mới hay.
cứ chủ nhật là thằng coi trại xin về, mình vô cho ăn thay, mới biết nó khai khống ba bao cám mỗi tuần.
muốn gắn camera đếm heo mà heo nó chụm lại một đống, ông bán máy nói đúng chín lăm phần trăm, thử thì sai bét.
cân heo thì lùa từng con, con rượt người, người rượt heo, bữa cân hết tám chục con là cả đám lết không nổi.
nghe nói có máy chụp hình ra ký, nếu chênh lệch chừng một hai ký thôi thì tui mua liền, ba chục triệu cũng chịu.
ngựa thồ trên này trượt đèo, gãy chân là coi như bỏ, ông cụ nhà em thương quá, ngồi vuốt bờm nó cả đêm.
ong đất, ve sầu, nhộng tằm rang bán cho khách Hà Nội, gửi đông đá mà tới nơi thâm đen, vị đắng, họ chê không tươi.
kỳ đà, kỳ nhông làm giấy tờ kiểm lâm lắt nhắt, thiếu con dấu là bị giữ xe nguyên buổi, vật nuôi nắng chết ngắc.
nước uống cho gà bơm từ giếng lên vàng khè mùi sắt, đường ống nhớt nhợt, gà cứ ỉa chảy lai rai quanh năm.
thuốc tím, vôi bột, cồn i ốt, rắc trắng đường đi mà vẫn không biết con vi trùng nó vào bằng lối nào.
người ta khuyên nuôi theo lô, vào một lần ra một lần, nhưng khách mua lẻ mỗi tuần vài con thì mình làm sao trống chuồng được.
xe chở cám, xe bắt lợn đi hết trại này sang trại khác, rửa qua loa cái bánh, tôi nói hoài tài xế chỉ cười khì.
cá sấu nuôi cả trăm con, da bên thuộc chê sẹo bụng, thịt bán sáu chục ngàn, tiền cá cho ăn thì một trăm ngàn một ngày.
tụi nó nằm phơi nắng hiền khô mà hàng rào lủng một miếng, xổng mất hai con, cả ấp không ai dám tắm sông.
đàn gà thả đồi bị cáo tha, diều hâu bắt, đêm trộm nó thổi thuốc mê chó rồi hốt trọn ổ hai trăm con.
gà đồi da vàng thịt dai, khách Hà Nội mê lắm, nhưng làm thịt sẵn gửi đi thì da xỉn màu, đọng nước hồng trong túi.
trứng gà ta bán mười trứng bốn mươi, hàng lẫn lộn gà công nghiệp nhuộm trà, nói thật người ta cũng bán tín bán nghi.
giống vịt trời nuôi thì đẹp mà nó biết bay, cắt cánh rồi vẫn mất, hôm nọ bay sang hồ thuỷ lợi ba trăm con không về.
chim bồ câu ra ràng mùa nồm ướt ổ, chết yểu, máng ăn ẩm mốc, mười cặp nuôi được sáu.
hươu lấy nhung cắt xong phải ngâm rượu hay sấy liền, sấy không đều thì bên ngoài khô đét mà tuỷ còn đỏ, thối từ trong ra.
mỗi mùa nhung nhà cháu được bốn chục cặp, bán tươi mười triệu một ký, để đông lâu thì mất màu, khách ép còn bảy.
cá bống tượng, cá chình nuôi lâu ơi là lâu, hai năm trời mới bán, gặp đợt nước ngọt tràn về là công sức trôi sạch.
cào nghêu, xúc ốc gạo ở cồn giờ phải ra xa, ghe cát họ hút trụi bãi, bà con la làng mà đâu cũng vô đó.
bà con nuôi vọp dưới rừng đước, thả rồi chờ, tới kỳ mò thì trộm mò trước mình mất rồi.
tép rong, tép riu vớt được nhiều lắm, mà vớt lên hai tiếng là đỏ lừ, làm mắm không kịp thì cho heo.
đìa cá đồng mùa khô tát một lần được nửa tấn, cá lớn cá bé lẫn lộn, ngồi lựa dưới bùn đến tối mịt.
nuôi cá trong ruộng lúa nghe mê, ai dè cò với vạc nó xuống ăn, giăng lưới thì cò mắc, kiểm lâm lại hỏi thăm.
nước ao xanh rì như sơn, sáng sớm cá ngáp lóp ngóp, chiều thì không sao, bữa nào trời âm u là cả nhà đứng ngồi không yên.
mua máy sục khí chìm mười hai triệu, chạy được bảy tháng là vô nước cháy cuộn dây, đem quấn lại thì yếu xìu.
tui chỉ cần cái gì báo giùm nước thiếu hơi trước chừng nửa tiếng, để kịp chạy quạt, còn hơn ngồi canh bằng mắt.
cái đầu dò oxy người ta bán bảy tám triệu, nhúng xuống ao tui một tuần là rong bám, nó báo tầm bậy tầm bạ.
vi sinh mua từng can hai trăm ngàn, đổ xuống thơm mùi rượu, hết can này tới can khác mà đáy ao vẫn thúi như trứng ung.
mấy ông đi tiếp thị ngày nào cũng ghé, ông nào cũng nói thuốc mình là số một, mua thử chục loại thì tiền thuốc bằng nửa tiền tôm.
tôi muốn có người lấy nước với con tôm đi soi, một hai ngày có kết quả, chứ đợi một tuần thì tôm thành phân rồi.
hội quán tụi tui có hai mươi sáu hộ, nếu có cái máy thử bệnh để chung, mỗi hộ đóng ba triệu thì làm được không chú?
thả thưa thì không đủ vốn, thả dày thì nó bệnh, mùa thuận giá thấp, mùa nghịch giá cao thì nuôi không đậu.
bò lai khó đậu thai, con cái phối ba lần chưa chửa, ông dẫn tinh viên lấy tiền mỗi cữ ba trăm rồi dặn chờ thêm kỳ nữa.
máy vắt sữa cũ kêu phành phạch, núm cao su nứt nẻ, kẹp vào con bò nó giật, đá đổ cả xô.
làm sữa chua nếp cẩm, váng sữa tại nhà bán cho khách du lịch, mùa hè ra đường hai tiếng là chảy nước, chua gắt.
phô mai em tập làm theo mấy ông Tây, mốc đủ màu, cái dẻo cái bở, cho hàng xóm nếm ai cũng nhăn mặt.
nhà cháu định mua máy làm cỏ khô cuốn kiện, sợ mua về mỗi năm chạy có hai tháng, còn mười tháng nằm đắp chiếu.
mèo cảnh, chó cảnh gửi xe khách ra Vinh, nhà xe nhét gầm, tới nơi lè lưỡi thở dốc, khách gọi mắng như tát nước.
thú y thì cả huyện có hai ông, ông nào cũng già, gọi buổi sáng chiều mới tới, nhiều khi con vật không đợi được.
nuôi con gì cũng có người bán cám bán thuốc giàu trước, tới lượt mình ôm nợ, riết rồi nản hết sức nản.
vốn em còn đúng một trăm hai, làm chuồng lạnh thì không đủ, chuồng hở thì sợ dịch, anh chị nào tính giùm em một nước.
ông già tui nói, nuôi heo kiểu xưa vài con ăn cơm thừa vậy mà có lời, giờ làm lớn chi cho đêm ngủ ôm cái máy tính.
cám thừa, trấu, bã mía bên tui ê hề, có cách gì biến thành đồ ăn cho bò mà khỏi mốc thì tui làm liền.
bơm nước biển vô trại giống, ống nhựa hà bám bít hết nửa lòng, ba tháng lại tháo ra đập, chị em ai cũng ngán.
ấu trùng tôm hao ở ngày thứ tư thứ năm, sáng còn bơi lăng xăng, chiều lắng thành một lớp trắng đục dưới đáy bể.
tảo tươi nuôi trong bịch ni lông, hôm lên màu nâu đẹp, hôm nhạt phèo rồi kết váng, trại em cứ phải chạy đi xin giống.
cá mú giống nhập về bơi lòng vòng trên mặt, chiều hôm sau nằm nghiêng, rửa nước ngọt cũng không cứu nổi.
trạm bơm hợp tác chạy dầu, mỗi con nước tốn hai trăm lít, thu mỗi hộ mấy chục mà ai cũng kỳ kèo.
thằng em rể tôi bỏ nghề lái xe về nuôi gà sao, giờ đến tiền học cho con cũng phải khất lần khất lữa.
con giống lấy của người quen mà cũng bị tráo, mười con thì ba con lép vế, đứng ủ rũ sau máng.
mùi chuồng ám vô quần áo, con gái em đi học bạn bè bịt mũi, nó về khóc, đòi ở trọ ngoài thị trấn.
chỗ bán cám cho thiếu tới cuối lứa, lãi tính gộp vô giá, mình biết là bị chém mà không có đường lui.
người thu mua đến bắt gà lúc nửa đêm, cân vội cân vàng, sáng ra tính lại thấy hụt gần hai tạ.
xe lạnh chở thịt đi tỉnh mà máy lạnh hư giữa đèo, mở cửa ra hơi nóng phả vô mặt, ba tấn sườn non bốc mùi.
da heo chiên phồng làm bì, chiên mẻ nở mẻ lì, dầu cháy đen mà đổ thì tiếc, để thì khách ăn nghe gắt cổ.
chân gà rút xương làm thủ công, hai chục cô ngồi cả ngày, cắt trúng tay miết, tháng nào cũng có người xin nghỉ vì đứt gân.
chả lụa quết tay thì dai mà chậm, quết máy thì nóng thịt, hấp ra bở tơi như bã mía.
đá bào bỏ vô cối cho đỡ nóng thì cũng đỡ, mỗi tội hôm nhiều hôm ít, cây giò hôm dẻo hôm nhão.
không cho hàn the thì giò để hai ngày là nhớt, cho thì có tội với người ta, em mới đi hỏi mấy bác đây.
nem chua gói lá chuối, mùa lạnh năm ngày không chua, mùa nóng hôm rưỡi đã chua loét, khách quen cũng bỏ đi.
lạp xưởng phơi nắng thơm hơn sấy, mà phơi thì ruồi với bụi, đoàn vệ sinh xuống lập biên bản cái rẹt.
ruốc nhà tôi đánh bông xong để hũ nửa tháng là hôi dầu, sợi vàng xỉn, mấy cô bán bánh mì chê lên chê xuống.
thịt trâu gác bếp hun khói cả tuần, ngoài đen như than, trong còn đỏ, gửi vào Nam khách tưởng hư nên vứt đi.
cá chép nhà cháu bị con rận bám đầy vây, nhổ con này bám con khác, treo lá xoan dưới ao cũng chả ăn thua gì.
đắp bờ ao bằng bao cát được mùa mưa thì nước xói hàm ếch, ầm một tiếng cá ra đồng hết, cả làng vác vó đi bắt.
nhà nào cũng khoan giếng lấy nước mặn nuôi tôm trên cát, giếng nước ăn của xóm giờ nếm thấy lờ lợ.
em đang nuôi thử cá dứa trong ao tôm bỏ hoang, lớn thì lớn đó mà đầu ra chưa biết gõ cửa ai.
ông bạn tôi nuôi cá chạch lấu lời được một vụ, cả xóm bắt chước, năm sau giá rớt còn một phần ba.
bắt cá xong nước ao cạn, bùn đen sì, phơi hai tuần vẫn lún tới đầu gối, máy ủi xuống là sa lầy.
ba ngày Tết mà heo đẻ thì coi như khỏi chơi, cả nhà chia ca đỡ đẻ, mâm cúng nguội lạnh trên bàn.
thức ăn thừa nhà hàng đem về nấu cho heo thì rẻ, xã giờ bảo cấm, nhưng tiền cám công nghiệp tụi tui theo không nổi.
đợt lở mồm long móng vừa rồi, chợ trâu đóng cửa hai tháng, bảy con nằm nhà ngốn hết cây rơm dành cho mùa đông.
`
