export default `
nhà tui có tám công ruộng, mùa này lúa vừa trổ thì gặp trận gió chướng, sập rạp hết hai phần ba, giờ kêu máy cắt người ta chê không chịu vô.
lúa cắt xong đổ đầy sân mà trời cứ âm u, được có hai bữa nắng rồi lại mưa dầm, hạt nảy mầm trắng xoá, nhìn mà đứt ruột.
mỗi vụ em mất không dưới bốn triệu tiền thuê người nhổ cỏ, xịt thuốc thì sợ ốc với cá chết, mà để thì cỏ nó cao hơn lúa.
bác ơi, có cách nào cho cái máy gặt xuống được ruộng lầy không, chứ ruộng nhà cháu bùn ngang bụng, máy nào xuống cũng nằm lì ở đấy.
ba năm nay nước mặn lên sớm, mở cống ra thì lúa cháy đọt, đóng cống lại thì phèn dưới đất xì lên, đằng nào cũng chết.
chúng tôi góp tiền mua chung một cái máy cấy, cấy được nửa vụ thì tay cấy cứ kẹp nát mạ, gọi hãng thì hãng bảo do mạ già.
thương lái đặt cọc từ lúc lúa còn xanh, đến ngày cắt giá xuống là họ lặn mất tăm, gọi điện không ai bắt máy.
chuột năm nay phá dữ lắm, quây ni lông nó chui, đặt bẫy nó khôn nó tránh, giăng điện thì sợ chết người, chính quyền cấm rồi.
rơm sau khi gặt ai cũng đốt cho lẹ, khói mù cả xóm, bà già con nít ho sù sụ, mà cuốn rơm thì không có máy.
hồi trước một bao phân ba trăm mấy, giờ gần chín trăm, tính ra làm lúa chỉ lấy công làm lời, có vụ còn thâm vô vốn.
em trồng rau má xuất cho mấy chỗ bán nước ép, rửa tay thì không xuể, rửa máy thì lá dập, để qua đêm là nhũn nhùn nhùn.
rau nhà mình cắt chiều nay thì sáng mai mới ra tới chợ đầu mối, đi đường năm sáu tiếng nên lá úa vàng, bạn hàng trừ mỗi bó một ngàn.
vườn cải nhà em sâu tơ nó ăn thủng lỗ chỗ, phun hết loại này tới loại khác, đổi ba bốn hiệu rồi mà con nào con nấy vẫn béo núc.
mình làm rau sạch nên không dám phun, mỗi tội lá nó xấu, khách ngoài miệng thì khen sạch mà tay thì lựa bó đẹp bên cạnh.
nhà màng em dựng hết ba trăm triệu, trưa hè trong đó nóng như cái lò, dưa leo rụng bông lả tả, người vô mười phút là choáng.
dưa lưới trồng tới gần ngày cắt thì nứt toác, chín phần nứt hết ba, bán đổ bán tháo mỗi ký có bảy ngàn.
bơm tưới nhỏ giọt chạy được một tháng là mấy cái lỗ nghẹt cứng, cứ phải lấy kim thông từng cái, hai ngàn gốc ớt thì thông tới bao giờ.
ớt năm ngoái bảy chục ngàn một ký thì không có mà bán, năm nay trồng đầy đồng thì được có năm ngàn, hái không đủ trả công.
cà chua chín rộ một lượt, nhà có ba lao động hái ngày hái đêm không kịp, rụng đỏ gốc, bò nó ăn cũng chê.
hành tím cắt xong treo gác bếp, gặp nồm một cái là thối cuống, mốc xanh mốc đỏ, bốc lên nghe cái mùi là biết lỗ rồi.
tỏi mình phơi ngoài bãi, cát bám vào không sao giũ sạch, khách siêu thị trả về hai lần vì bảo nhìn bẩn mắt.
khoai lang mới đào lên bóng đẹp lắm, đem rửa xong để ba hôm là thâm kim, bên mua bảo họ chỉ lấy củ không vết xước.
nhổ củ mì là việc cực nhất trần đời, đất khô thì cứng như đá, cây gãy ngang còn củ nằm lại dưới đó, thuê người ta cũng lắc đầu.
sắn nhổ lên phải chở tới nhà máy trong vòng hai ngày, xe xếp hàng dài cả cây số, đến lượt mình thì củ đã chạy chỉ đen sì.
mía nhà tôi trồng trên đồi, chặt xong phải vác xuống tận đường, mỗi tấn mất hai trăm nghìn tiền vác, trừ đi trừ lại còn cái nịt.
chậm chặt một tuần là mía trổ cờ, chữ đường tụt thảm, nhà máy nó trả giá như cho, cãi lại thì nó bảo đi bán chỗ khác.
bắp phơi trên nền xi măng, con gà con vịt nó vô nó bươi, mưa xuống chạy không kịp, mốc lên thì cám cũng không ai mua.
nhà em tách hạt ngô bằng cái máy cũ của ông cậu, hạt vỡ mất một phần năm, bụi bay vào mắt ngứa cả đêm.
đậu phộng nhổ về mà không lặt kịp là lên mốc, thuê mấy bà trong xóm lặt mỗi ký hai ngàn, bà nào cũng chê rẻ.
có cái máy nào tuốt lạc tươi mà không dập vỏ không anh, em đi hỏi khắp huyện rồi, chỗ nào cũng nói chờ khô hẵng tuốt.
mè trổ trái nào nứt trái đó, chín không đều, cắt sớm thì lép, cắt trễ thì hột rớt hết xuống đất cho kiến tha.
cà phê nhà tôi hái về cả xanh lẫn chín vì sợ trộm, chứ để chín đỏ đều thì đêm hôm nó vào nó tuốt cả cành.
năm rồi phơi cà được nửa sân thì dính ba ngày mưa, trở không kịp, hột lên men chua lè, đại lý nó trừ đứt hai triệu một tấn.
chạy máy nổ tưới cà mỗi gốc một ngàn đồng tiền dầu, mà giếng thì cứ cạn, bơm mười phút phải đợi nửa tiếng nước mới về.
người ta rủ mình làm cà phê sạch, chế biến ướt, nhưng nước rửa nhớt nhợt đổ ra suối thì bà con dưới bản kéo lên bắt đền.
tiêu nhà tui chết từng đám, hôm nay vàng lá một gốc, tuần sau lan ra chục gốc, đào lên thấy rễ thối đen thui, hết đường cứu.
hồi tiêu hai trăm ngàn thì ai cũng cất nhà mua xe, giờ rớt xuống, nợ ngân hàng còn nguyên, trụ gạch đứng trơ giữa rẫy nhìn mà rầu.
lúc hái tiêu là thiếu người kinh khủng, phải lên tận trên kia rước bà con về, bao ăn bao ở, mỗi ngày còn ba trăm rưỡi.
điều ra bông gặp sương muối là bông cháy đen, cả vườn bốn héc ta lượm được chưa đầy ba tạ, coi như mất trắng.
bóc vỏ lụa hột điều bằng tay thì chị em làm cả ngày được chục ký, tay thì rộp vì mủ, mà làm máy thì bể đôi bể ba.
chè nhà em hái một lứa là phải xao ngay trong ngày, cúp điện bốn tiếng là lá ôi đỏ quạch, đổ cho cá cũng chẳng ăn.
tụi em sao chè bằng củi, ngồi cạnh cái tôn quay mấy chục năm, ông bố em giờ phổi đầy khói, đi viện suốt.
khách họ cứ hỏi sao mẻ này đậm mẻ kia nhạt, thực ra em đoán chừng bằng tay, nóng quá thì rút củi chứ có đo đạc gì đâu.
cao su mùa rụng lá là coi như ngồi chơi, mùa mưa thì cạo không được, mủ trôi hết trong tô, công nhân bỏ đi xuống Bình Dương làm hãng giày.
vườn sầu riêng nhà bác Tư đang trái bằng cổ tay, mưa một đêm, sáng ra rụng trắng gốc, bác ngồi bệt xuống khóc như con nít.
thương lái gõ gõ mấy cái rồi phán trái này non trái kia già, mình đâu biết đúng sai, cứ phải gật, có cách nào biết chắc không chú?
cắt trái non thì nó sượng, cắt trái già thì nó nứt, xe đi tới biên giới kẹt ba ngày là cơm nhão nhoẹt, nó trả về nguyên công.
người ta nhúng thuốc cho chín lẹ, nhà tui không nhúng thì trái chín bữa trước bữa sau, gom không đủ một chuyến xe.
thanh long phải chong đèn, tiền điện một vụ hơn hai chục triệu, bóng lại hay đứt, mưa gió chập lên một cái là tối thui nguyên vườn.
trái thanh long bị đốm nâu lấm tấm như mắt cua, ăn thì vẫn ngọt mà kho lạnh họ gạt ra một bên, bán chợ được hai ngàn.
vải thiều chín có hai chục ngày, cả huyện đổ ra đường một lượt, tắc từ ba giờ sáng, nắng lên là quả thâm vỏ mất giá ngay.
mình ướp đá trong thùng xốp, vào đến Sài Gòn mở ra thì đá tan hết, quả nâu xỉn, khách chụp ảnh gửi ra bắt đền một nửa.
nhãn nhà cháu sấy long bằng lò than, mẻ thì vàng ươm mẻ thì khét, hai vợ chồng thay nhau thức trắng trông lửa, mắt đỏ như mắt cá chày.
bưởi da xanh để được lâu thiệt, mỗi tội để hơn tháng là héo vỏ, khách nước ngoài họ bóp thấy mềm là chê.
cam sành đến mùa là dội chợ, ba ngàn một ký không ai ngó, chặt bỏ thì tiếc công năm năm, để thì lấy gì mua phân.
bỏ thì thương vương thì tội, vườn chôm chôm ông già để lại bốn chục năm, giờ bán không đủ tiền thuê hái.
xoài bị ruồi vàng chích, ngoài vỏ chỉ có chấm xíu xiu mà bổ ra là giòi lúc nhúc, khách họ quay clip đưa lên mạng.
bao trái thì đỡ ruồi nhưng mười ngàn trái leo lên bao từng cái, công hết một ngàn rưỡi một trái, chưa kể té gãy tay.
mít Thái lúc sáu chục ngàn ai cũng trồng, giờ hai ngàn, đem cho bò ăn, mà bò ăn nhiều nó cũng ngán.
xơ mít, vỏ mít nhà tui thải ra mỗi ngày hơn một tấn, đổ đâu cũng bị chửi vì hôi chua, ruồi bu đen kịt.
dừa khô rớt giá, bà con bỏ cho nó rụng lên mộng, đuông với bọ dừa nó ăn trụi đọt, cây đứng xơ xác như cây chổi cùn.
leo dừa giờ kiếm không ra người, thanh niên đi làm công ty hết, còn mấy ông già sáu mươi leo mình nhìn mình run.
chuối cấy mô trồng đẹp lắm mà tới lúc trổ buồng thì vàng lá héo rũ, người ta bảo bệnh này dính là cả khu phải bỏ chục năm.
buồng chuối chặt xuống vác trên vai là bầm, xuất đi người ta soi từng vết, thùng nào có vết đen là gạt nguyên thùng.
dứa thu một lúc mấy trăm tấn, nhà máy ăn không hết, xe nằm chờ hai hôm là nước rỉ ra ròng ròng, ong ruồi bay vù vù.
nhà tôi trồng na trên núi đá, gánh từng gánh xuống dốc, trượt chân một cái là đi tong cả gánh lẫn người.
mình nghe nói có làm cái ròng rọc kéo trái từ trên núi xuống, không biết chi phí bao nhiêu, chừng ba chục triệu thì tụi tôi góp được.
hoa ly nhà em canh đúng Tết mà năm nhuận trời ấm, nở bung từ rằm tháng Chạp, đến hai mươi chín thì rụng hết cánh.
cúc để bàn trồng ngàn rưỡi chậu, đèn chong thiếu mấy đêm là nụ ra lác đác, cái cao cái lùn, khách sỉ trả cọc.
mai vàng năm nay lặt lá trễ, mùng tám mới nở thì bán cho ai, bốn chục gốc chở ra chợ lại chở về, tiền xe mất toi sáu triệu.
đào nhà ông ngoại gặp đợt rét đậm, nụ cứ co ro như hạt gạo, thắp bóng điện sưởi suốt nửa tháng mà vẫn không chịu hé.
lan hồ điệp mua giống về trồng, trong vườn có chín cái quạt hút mà lá vẫn úng thối, thối cây nào là lây nguyên giàn.
nấm rơm chất ngoài trời được mùa thì ít, mưa là tịt, nắng gắt là nấm nở xoè ô chỉ trong một buổi sáng, ai mà mua.
bịch phôi nấm nhà em hấp tám tiếng rồi mà vẫn mốc xanh, cứ mười bịch hỏng ba, vợ bảo nghỉ đi mà em tiếc cái lò.
em hấp phôi bằng cái thùng phuy chụm củi, trên nóng dưới nguội, bịch trên thì chín bịch dưới thì sống, mốc là phải.
nấm hái rồi phải bán trong ngày, để đến hôm sau là ra nước nâu, sấy thì teo tóp lại còn đen, bán không được giá.
đàn ong của tui hai trăm thùng, dời từ Bến Tre lên Đắk Lắk, đi đường nóng quá chết ngộp hết sáu chục thùng.
mật quay ra lỏng le như nước, để chai một tháng là sủi bọt, đội nắp, khách kêu mật giả, mình thề độc cũng không tin.
họ trả giá mật hai mươi lăm nghìn một cân vì bảo nước cao, mà tụi em làm gì có máy hạ nước, để mùa mưa là lên men.
tằm ăn rỗi mà trời nồm, dâu ướt, thế là tằm chết nhũn cả nong, mùi tanh không chịu nổi, cả tháng công toi.
kén bán cho thương lái họ bóp bóp nắn nắn rồi bảo mỏng, trừ hai mươi phần trăm, mình có cân đo gì đâu mà cãi.
cây dó bầu khoan lỗ bơm thuốc mấy năm, cưa ra chỉ thấy gỗ trắng phếu, trầm đâu chẳng thấy, thấy nợ.
quế bóc về phơi cong queo, gặp sương là lên mốc trắng, lái nó chê, tôi phải ngồi lấy bàn chải chà từng thanh.
chưng tinh dầu sả thì tốn củi ghê gớm, ba trăm ký lá được chưa đầy lít rưỡi, mà dầu nhà em có mùi khét, bên mỹ phẩm không lấy.
bã sả chất thành núi sau nhà, khô thì cháy, ướt thì thối, ai chỉ tôi cách bán nó đi thì tôi biếu luôn cả đống.
hồi tươi thì hăng, sấy khô quá lửa thì mất mùi, năm rồi nhà em hỏng hai tấn vì cái lò nó cứ lúc nóng lúc nguội.
thảo quả trên rừng hái xong phải sấy ngay tại chỗ, chặt củi rừng thì kiểm lâm bắt, gùi tươi xuống thì đi hai ngày đường là thối.
đồng bào mình gùi gừng ra chợ, củ dính đầy đất, lái xe trừ bì ba phần, rửa đi thì họ lại bảo mau hư.
nghệ thái lát bằng tay vàng khè hết mười ngón, ngày được ba chục ký, thái máy thì lát dày lát mỏng, sấy cái cháy cái ẩm.
sâm mới trồng hai năm mà đêm nào cũng phải ngủ chòi canh, trộm nó nhổ một đêm mất hơn trăm gốc, gần hai trăm triệu chứ ít gì.
cỏ ngọt, atiso, đương quy em trồng đủ cả, bán tươi thì rẻ, nấu cao thì không biết nấu sao cho khỏi khê đáy nồi.
lúa giống để kho ba tháng là mọt, trút ra bay như cám, ngâm ủ lên mầm được sáu phần, bà con bắt đền phải cúi đầu chịu.
tụi tui muốn có cái kho mát mát chừng hai chục tấn lúa giống thôi, đừng đắt quá, tiền điện tháng dưới ba triệu thì kham được.
máy bay xịt thuốc bay qua bên ruộng tui mà gió tạt sang ao cá nhà hàng xóm, cá nổi trắng bụng, họ đòi tám chục triệu.
mang bình xịt hai chục lít trên lưng suốt buổi, tối về vai tê cứng, mùi thuốc ám vào cơm, ăn không nổi.
đất nhà em trồng mãi chai cứng như sân gạch, cuốc xuống bật ra, mưa thì nước đọng vũng, nắng thì nứt chân chim.
bón vôi rồi, bón phân chuồng rồi, thằng cháu còn bày mua men về rải, vậy mà cây bắp cải vẫn sưng rễ chết đứng.
phân bò mua về ủ hoài không hoai, hôi inh ỏi, con bọ hung nó làm ổ, hàng xóm đóng cửa cả ngày không dám ăn cơm.
đến mùa tưới thì cả xóm cùng bơm, điện yếu xìu, máy rền lên mà nước không lên, cháy mất hai cái mô tơ.
con kênh nội đồng cỏ bèo lấp kín, đội thuỷ nông bảo hết tiền nạo vét, ruộng cuối nguồn như nhà tôi chờ nước đến mòn mắt.
tôi sáu mươi hai tuổi rồi, con cái đi làm xa cả, nhà còn mẫu ruộng, có máy nào nhẹ nhẹ người già dắt đi được không?
đi vay nóng mua máy cày, cày thuê được hai vụ thì có ông làng bên sắm máy to hơn, lấy rẻ hơn, thế là máy nhà em trùm mền.
cái bánh lồng máy cày chạy ngang đường bê tông mới làm, cán nát, xã bắt đền, mà tháo bánh ra thì mất cả tiếng.
tui xin hỏi chuyện cái ghe hút bùn mé ruộng, hút mười phút là rác quấn chân vịt, lặn xuống gỡ mà lạnh teo người.
lưới che nhà rau gặp bão số ba bay sang tận nghĩa địa, khung sắt cong queo như cọng bún, bảo hiểm thì hồi nào giờ ai mua.
nhà em làm giá đỗ, ủ thùng này thì mập thùng kia thì ốm tong, có mẻ nhớt nhợt hôi rình, đổ nguyên hai tạ xuống mương.
người ta ngâm thuốc cho giá trắng mập không rễ, giá nhà tôi rễ dài ngoẵng, quán bún nào cũng chê mất công lặt.
rau rừng tụi mình hái về gói lá chuối, bán trên mạng thì người dưới xuôi thích, mà gửi xe khách hai ngày là dập nát.
khoai tây đợt này bị sùng nó đục, bên nhà máy bánh snack cắt thử thấy lõi nâu là trả nguyên xe mười lăm tấn.
củ cải muối nhà bà Sáu, cứ qua Tết là nổi váng trắng, vớt ra rửa lại muối lại cũng không hết mùi thum thủm.
ông kỹ sư xuống coi bảo đất chua, bảo em đem đi thử, mà chỗ thử ở tận Cần Thơ, đi về mất ngày công với năm trăm ngàn.
cứ ai xuống tập huấn cũng nói hay lắm, phát tờ giấy rồi về, đến lúc cây bệnh gọi thì kêu bận họp.
mình không cần tiền cho không, mình cần người chịu ở với mình một vụ, chỉ tận tay, hết bao nhiêu mình chia theo mùa.
hợp tác xã có bốn chục hộ, gom lại được hai trăm triệu, muốn làm cái sân phơi có mái mà kéo ra kéo vô được.
sợ nhất là mua máy về rồi hư không ai sửa, như cái lò sấy tỉnh cho năm nọ, giờ gà nó vào đẻ trứng.
bán cho công ty thì họ đòi giấy tờ này kia, mã vùng mã vườn, nhà nông chữ nghĩa bao nhiêu đâu mà ghi nhật ký mỗi ngày.
ghi sổ thì hôm nhớ hôm quên, cuối vụ ngồi bịa lại cho đủ, đoàn kiểm tra hỏi ngược hỏi xuôi một hồi là lòi ra hết.
cái cân ở điểm thu mua cứ nhẹ hơn cân nhà, xe hai tấn hụt ba bốn chục ký, nói thì họ bảo hao dọc đường.
em nghe người ta nói dùng điện thoại chụp lá là biết bệnh, em tải về chụp thử, nó bảo cây em là cây xoài trong khi em trồng ổi.
hôm rồi có chú nào trên tỉnh xuống bán cái hộp cắm vào đất biết khô biết ướt, mua ba triệu, mưa một trận là tịt ngòi.
mấy đứa nhỏ trong xóm đi hết, giờ thuê người vô phân cho cà phê toàn người già, một bữa làm bốn tiếng đã thở dốc.
vườn tui nằm cuối cồn, trái cây chở xuồng qua sông rồi mới lên xe, qua hai ba lần bốc vác, trái nào cũng trầy.
mưa đá có mười phút mà vườn mận tam hoa đang chín rụng sạch sành sanh, tiền lưới che thì tính ra đắt hơn tiền mận.
rét quá mạ chết trắng, phải gieo lại đến lần thứ ba, thóc giống hết veo, đi vay hàng xóm mỗi nhà vài cân.
ruộng bậc thang bị trâu giẫm sạt bờ, nước chảy tuột hết xuống dưới, đắp lại cả tuần, mưa một cái lại lở.
nhà cháu trồng sen lấy ngó, lội xuống nước cả ngày da bợt ra, ngứa ngáy, mà ngó để hôm sau là thâm tím.
tách hột sen bằng tay, mười đầu ngón tay đứt nham nhở, một ngày được bảy tám ký, ai có máy thông tim sen thì chỉ giùm.
hạt sen sấy xong cứng như bi, hầm ba tiếng không bở, khách mua một lần rồi thôi, em không hiểu sai ở khâu nào.
trồng lác dệt chiếu thì phải chẻ đôi cọng lác ra phơi, gặp mưa là thâm kim, chiếu dệt ra màu cháo lòng.
bồn bồn, bông súng tụi tui làm dưa, bỏ hũ bán Tết, tự nhiên cái hũ phồng nắp, mở ra xì một phát bắn tung toé.
trồng gấc thì bán được ruột đỏ thôi, vỏ với cùi vàng bỏ đi bảy tám phần, tiếc mà không biết để làm gì.
công ty hứa bao tiêu bí đỏ, tới ngày thu họ cử người xuống lựa, lựa mười trái lấy ba, bảy trái kia mình khóc với ai?
nông dân tụi tui nói thiệt, làm thì không sợ cực, sợ nhất là tới hồi bán, hết người này ép tới người kia ép.
trái thơm, trái khóm nhà tôi gọt xong còn vỏ chất đầy mé kinh, nước đen xì, cá lòng tong cũng không sống nổi.
có bữa bơm thuốc xong quên tháo đồ, tối nằm nghe tim đập thình thịch, vợ chở đi trạm xá truyền hai chai nước.
bình ắc quy máy phun xài được nửa tiếng là ì à ì ạch, mua cái mới sáu trăm ngàn, cũng y chang vậy.
em làm hạt giống rau, phơi trên nia, gió một cái là lẫn lộn cải với ngò, bán ra khách gieo lên chửi cho vuốt mặt không kịp.
cây giống ghép mua ở trại nói là giống Dona, trồng bốn năm ra trái lép xẹp cơm mỏng dính, lúc đó biết kiện ai bây giờ?
nói không phải than chớ, tháng này tiền phân thiếu đại lý bốn chục triệu, cuối vụ không trả thì vụ sau họ không bán chịu nữa.
bà con trên này tưới bằng nước suối, suối cạn thì tranh nhau, có hôm hai nhà vác cuốc ra đánh nhau vì cái ống nước.
kéo ống ba cây số từ trên khe về, mùa lũ trôi mất sạch, hai chục triệu đi theo dòng nước, giờ không dám làm lại.
trại giống nhà tôi ươm keo, cứ tới tháng Năm là cây con đổ rạp, gốc thắt lại như cổ chai, chết lây từ luống này qua luống nọ.
bóc vỏ keo bằng dao rựa, một cây mười lăm phút, hai vợ chồng bóc từ sáng đến tối mới đầy xe công nông.
rừng trồng bảy năm bán được tám chục triệu một héc, mà làm đường vào lấy gỗ ra đã ngốn mất ba chục.
trời nắng nóng thế này chỉ cần ai vứt cái tàn thuốc là xong cả quả đồi, năm ngoái cháy mất của nhà em hai héc ta keo.
cỏ voi trồng cho bò, băm tay thì chậm, máy băm thì ồn mà hay văng mảnh, thằng con em mất nửa đốt ngón tay vì nó.
ủ chua được mười bao thì hỏng bốn, mở ra mốc xám, bò hít hít rồi quay mặt đi, coi như công cốc.
cánh đồng tôm lúa mà phun nhầm thuốc của anh bên cạnh thì tôm chết sạch, tình làng nghĩa xóm cũng chết theo luôn.
tôi đã thử trộn vỏ trấu với tro bếp lót gốc, thấy đỡ được nửa tháng, sau đó lại đâu vào đấy.
chú coi giùm cháu cái giàn bầu này, bông thì nhiều mà trái đậu bằng ngón tay là thúi đít rụng xuống.
nho Ninh Thuận gặp mưa trái mùa là nứt trái, thối chùm, xịt đủ thứ thuốc thì lại dính dư lượng, siêu thị họ cấm cửa.
táo trong nhà lưới đỡ ruồi thiệt, chỉ ngặt cái lưới hai năm là giòn rụm, gió giật là rách toang hoác.
măng cụt vỏ đẹp mà bửa ra bị xì mủ, cơm trong như thuỷ tinh, mười trái dính hết bốn, mà bên ngoài thì tài thánh cũng không biết.
có máy nào rọi vô biết trái sượng không, chứ bán cho người ta mười trái hư bốn thì lần sau ai mua nữa.
bơ sáp đem lên xe đi Hà Nội, để chung với mít chín là tới nơi bơ mềm nhũn hết trơn.
thuốc lào phơi sương ba đêm mới ra màu, mà giời thì cứ hanh, sợi gãy vụn, bán rẻ như bèo.
cói nhà em bị sâu đục thân, cây thấp lè tè, chẻ ra dệt chiếu một không đủ, làm dép thì người ta trả bèo.
tụi tôi ở cù lao, mỗi mùa nước nổi là lo cái bờ bao, cừ tràm đóng xuống hai năm là mục, đóng hoài đóng huỷ.
vỡ đê bao một đêm là đi đứt ba chục công nhãn, ngâm nước mười ngày, lá rụng, rễ thúi, đốn làm củi hết.
đợt này mà không có máy sấy lúa thì tụi tui chỉ còn nước bán lúa tươi cho lái, nó ép mấy cũng phải bán.
lò sấy vỉ ngang của chú Bảy, lớp dưới khô cong, lớp trên còn ướt, phải đứng cào đảo mặt mũi lem luốc như than.
thuê sấy họ lấy hai trăm một ký lúa, xa hai mươi cây số, cộng tiền xe bốc lên bốc xuống thì thôi thà phơi ngoài lộ.
phơi ngoài lộ thì công an la, xe tải cán, lúa dính đá, xay ra nguyên hột sạn, khách ăn gãy răng mắng vốn.
em hỏi thật nhé, làm cái nhà kính kiểu Đà Lạt ở Nghệ An có hợp không, gió Lào thổi vào tháng Sáu chắc thành lò nướng mất.
dâu tây em chở bằng xe máy xuống dốc, xóc nảy lên nảy xuống, về đến nơi nước đỏ chảy ra như máu.
hồng treo gió kiểu Nhật em học trên mạng, treo được hai tuần gặp sương mù dày là mốc, vứt nguyên tám trăm trái.
gặp mấy ngày Đà Lạt mưa dầm thì hồng đen thui, quạt thổi ngày đêm cũng không lại với cái ẩm, tiền điện thì tăng gấp ba.
cải thảo trên này được mùa thì đổ cho trâu, mất mùa thì ba mươi nghìn một cây, ai có cách giữ nó hai tháng thì giàu.
bán cho bếp ăn công ty họ cần rau rửa sạch cắt sẵn, mình cắt xong mép lá nâu sì, bên kia gọi mắng té tát.
dầu phộng nhà em ép bằng máy nhỏ, dầu đục lờ lờ, để lắng cả tuần vẫn có cặn, chiên thì sủi bọt trào ra bếp.
bánh dầu thì nóng hổi, hôm nào ép ẩu còn bốc khói, mùi khét lẹt, khách sành ăn họ ngửi phát là biết ngay.
trà hoa vàng bán cả chục triệu một ký mà sấy hỏng thì thành rơm, cánh hoa bạc phếch, quăn queo, tiếc đứt ruột.
vợ em bảo làm nông kiểu này thà đi phụ hồ, được cái hôm nào ra hôm ấy, tối về có tiền đong gạo.
mùa hạn nước trong giếng vừa phèn vừa mặn, tưới rau thì cháy mép lá, nấu cơm thì vàng khè, mua nước ngọt trăm ngàn một khối.
trữ nước mưa bằng túi ni lông to dưới mương, được tháng rưỡi thì chuột cắn lủng, chảy sạch không còn giọt nào.
sương muối xuống ba đêm liền, vườn chuối táp lá như dội nước sôi, đốt trấu hun khói cũng chẳng ăn thua.
cái máy cắt cỏ đeo vai rung bần bật, làm nửa ngày là hai bàn tay tê rần, cầm đũa không vững.
nhà ai có con đi học nông nghiệp về bày cho bà con với, chứ nghe đài thì hay mà làm thì trật lất.
một sào dưa hấu tiền màng phủ hết năm trăm, nhổ lên rách bươm, cuộn lại đốt thì khói đen ngòm, vùi xuống thì cày vướng.
vỏ chai thuốc sâu vứt đầy bờ mương, xã đặt cái bể bê tông cho bỏ vô mà đầy mấy năm rồi có ai lại chở đi đâu.
hàng xuất đi Nhật bị trả vì dính chất gì đó có mấy phần tỉ, tụi tui còn chẳng biết nó từ thuốc nào ra.
tui chỉ muốn có người tới lấy mẫu tại vườn, báo giá rõ ràng, chớ gửi lên thành phố nửa tháng mới có giấy thì trái rụng hết rồi.
nói gì thì nói, nghề vườn bạc lắm, chăm con còn có lúc nó cười với mình, chăm cây thì trời cho bao nhiêu ăn bấy nhiêu.
năm nay tính bỏ lúa qua nuôi vịt, bà xã cản, nói ông làm cái gì cũng được ba bữa rồi bỏ ngang.
chỗ rẫy em điện chưa tới, chạy máy dầu tốn quá, có anh bán tấm pin nắng báo tám chục triệu, em nghe mà hết hồn.
pin mặt trời nhà ông Chín bơm nước ban ngày thì ngon, khổ nỗi cây cần tưới chiều tối, chẳng biết tích vào đâu cho rẻ.
lúa thơm mà bán lẫn với lúa thường thì phí, nhưng máy gặt đi hết ruộng này sang ruộng khác, giống nào cũng lẫn tùm lum.
giống lúa tự để mấy vụ nó lộn giống, cây cao cây thấp như răng lược gãy, nhà máy gạo trừ hai trăm đồng một ký.
đậu nành trồng ra không ai mua vì hạt nhỏ, lò đậu hũ toàn lấy hàng ngoại, rẻ hơn mà hạt đều tăm tắp.
cây mắc ca tuyên truyền là tỉ đô, nhà tôi trồng tám năm lèo tèo vài ký, hạt lại cứng đến nỗi búa đập văng vào trán.
chẻ hạt mắc ca cho nứt một đường đều thì mới bán được giá, cưa tay từng hạt thì một người một ngày được bốn ký là cùng.
sacha inchi hồi nào người ta rao như vàng, giờ cả kho hai tấn hạt, gọi khắp nơi không ai thèm hỏi.
cắt cỏ, dọn bờ, tưới nước, cái gì cũng tới tay mình, đêm nằm nghe tiếng mưa cũng giật mình lo cái mái nhà nấm.
anh làm sao giúp cho tui cái máy đào hố trồng cây trên đất dốc, chớ đá lẫn đất, xà beng bật toé lửa.
mỗi năm lũ về phù sa lấp mất nửa thước, gốc ổi chết ngộp, moi ra thì công cao hơn tiền ổi.
hái bưởi xong lau từng trái bằng khăn, dán tem, bọc lưới, năm người làm một ngày được tấn rưỡi, khách thì giục như giặc.
có cái máy rửa với đánh bóng trái cây cũ giá bốn mươi triệu, mua về chạy thử thì chổi cứng quá, xước hết da.
`
